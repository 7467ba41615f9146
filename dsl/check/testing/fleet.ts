/** What the rules say to a fleet of some files. */
import { build, flakeSources, summary, type Sources } from "../../fleet/testing/project.ts";
import { checkFleet } from "../index.ts";

/** Everything that is reported of these files beside a plain flake, on one line each. */
export async function checked(sources: Sources): Promise<readonly string[]> {
  const { diagnostics, lowered } = await build({ ...flakeSources, ...sources });
  return [
    ...diagnostics,
    ...checkFleet({ ...lowered, read: (path) => sources[path], partial: false, today: "2027-01-01" }),
  ].map(summary);
}

/** `checked` of one NixOS host `a` with these definitions and modules of disko and srvos. */
export const checkedHost = (
  config: string,
  { imports = "", others = {} }: { readonly imports?: string; readonly others?: Sources } = {},
): Promise<readonly string[]> =>
  checked({
    ...others,
    "flake/inputs.ts": `import { flakeInputs } from "../dsl";
      export const inputs = flakeInputs({
        nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
        "flake-parts": { url: "github:hercules-ci/flake-parts" },
        "import-tree": { url: "github:vic/import-tree" },
        disko: { url: "github:nix-community/disko" },
        srvos: { url: "github:nix-community/srvos" },
        stranger: { url: "github:example/stranger" },
      });`,
    "hosts/a.ts": `import { nix, nixosHost, rawModule } from "../dsl";
import { inputs } from "../flake/inputs";
export const a = nixosHost("a", {
  system: "x86_64-linux",
  imports: [inputs.disko.nixosModules.disko, ${imports}],
  config: ({ config, lib }) => (${config}),
});
`,
  });
