/** NV5302: a package or channel of one's own under a name that nixpkgs has. */
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { membersOf, packageSets } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { modelOf } from "./model.ts";

export const takenName: Rule = ({ overlays }) =>
  overlays.flatMap((overlay) => {
    const { data, origin: at } = overlay.found;
    if (data[builder] === "channels")
      return Object.keys(data.channels).flatMap((name) =>
        inNixpkgs(name)
          ? [
              problem(
                "NV5302",
                { origin: at },
                `nixpkgs has ${JSON.stringify(name)} already: no channel can be called so`,
                "Rename it.",
              ),
            ]
          : [],
      );
    return modelOf(overlay).items.flatMap(({ name, change, origin = at }) => {
      const { strategy } = change;
      if (strategy === "customBuild" && !change.replaces && inNixpkgs(name)) {
        const help = `rename it, or say that it stands for the one of nixpkgs: customBuild(${JSON.stringify(name)}, …, { replaces: true })`;
        return [problem("NV5302", { origin }, `nixpkgs has a package ${JSON.stringify(name)} already`, help)];
      }
      if (strategy === "pythonBuild" && inPython(name)) {
        const help = "rename it, or change the one that is there: pythonOverride(…, { by: … })";
        return [problem("NV5302", { origin }, `Python has a package ${JSON.stringify(name)} already`, help)];
      }
      return [];
    });
  });

const inNixpkgs = (name: string): boolean =>
  packageSets().get("")?.get(name)?.known === "package" ||
  packageSets().has(name) ||
  membersOf("nixpkgs.ts", "NixpkgsFunctions").has(name);

/** Whether the list of packages has one of Python. */
export const inPython = (name: string): boolean =>
  packageSets().get("python313Packages")?.has(name) === true ||
  membersOf("with-packages.ts", "PythonPackageFunctions").has(name);
