/** Overlays whose type is written, and says something else than they do. */
import type { Mistake } from "../mistake.ts";

/** The host that the overlay is for. */
const applied = `export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: () => ({ nixpkgs: { overlays: [changes] } }),
});`;

export const overlayTypes: readonly Mistake[] = [
  {
    title: "type of an overlay that leaves a package out",
    file: `import { customBuild, overlay, type Overlay, type Package } from "../dsl";
export const changes: Overlay<{ "our-first": Package }> = overlay("untold", [ // here
  customBuild("our-first", ({ runCommand }) => runCommand("our-first", {}, "touch $out")),
  customBuild("our-second", ({ runCommand }) => runCommand("our-second", {}, "touch $out")),
]);
${applied}`,
    code: "TS2322",
    says: "adds or removes our-second, which its type does not say",
  },
  {
    title: "type of an overlay that hides what is removed",
    file: `import { overlay, removed, type Overlay } from "../dsl";
export const changes: Overlay = overlay("hidden", [removed("neofetch", { reason: "Take fastfetch." })]); // here
${applied}`,
    code: "TS2322",
    says: "an overlay that removes packages goes without",
  },
  {
    title: "type of an overlay with a package that it does not add",
    file: `import { customBuild, overlay, type Overlay, type Package } from "../dsl";
export const changes: Overlay<{ "our-third": Package }> = overlay("absent", [ // here
  customBuild("our-tool-three", ({ runCommand }) => runCommand("our-third", {}, "touch $out")),
]);
${applied}`,
    code: "TS2322",
    says: "adds no our-third",
  },
  {
    title: "type of an overlay with a package of another platform",
    file: `import { customBuild, overlay, type Overlay, type Package } from "../dsl";
export const changes: Overlay<{ "our-fourth": Package }> = overlay("typed-elsewhere", [ // here
  customBuild("our-fourth", ({ runCommand }) => runCommand("our-fourth", {}, "touch $out"), { on: "linux" }),
]);
${applied}`,
    code: "TS2322",
    says: "adds our-fourth on other platforms than its type says",
  },
];
