/** What the rules say to a fleet of some files. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { clanInputs } from "../fleet/testing/clan.ts";
import { build, flakeSources, summary, type Built, type Sources } from "../fleet/testing/project.ts";
import { checkFleet } from "./index.ts";

/** What is unused or missing is so in every small fleet: `checkedWhole` asks for that. */
const ofWholeFleets = /^NV502[0123]$/;

/** What all rules say to a fleet of these files. */
const rulesSay = ({ lowered }: Built, sources: Sources): readonly Diagnostic[] =>
  checkFleet({ ...lowered, read: (path) => sources[path], partial: false, today: "2027-01-01" });

/** Everything that is reported of these files beside a plain flake, which may be a part of a fleet. */
export async function reported(sources: Sources): Promise<readonly Diagnostic[]> {
  const built = await build({ ...flakeSources, ...sources });
  return [...built.diagnostics, ...rulesSay(built, sources).filter(({ code }) => !ofWholeFleets.test(code))];
}

/** The same on a line each: `NV5601 flake/ci.ts:3 message`. */
export const checked = async (sources: Sources): Promise<readonly string[]> =>
  (await reported(sources)).map(summary);

/** `checked` of a fleet that is a clan; warnings with a mark. */
export const checkedInClan = async (sources: Sources): Promise<readonly string[]> =>
  (await reported({ ...clanSources, ...sources })).map(
    (found) => `${found.severity === "warning" ? "warning " : ""}${summary(found)}`,
  );

/** A flake that is a clan, without hosts. */
export const clanSources: Sources = {
  ...clanInputs,
  "services/clan.ts": `import { clan } from "../dsl"; export const fleetClan = clan({ meta: { name: "tests" } });`,
};

/** What is unused or missing alone. */
export async function checkedWhole(sources: Sources): Promise<readonly string[]> {
  const found = rulesSay(await build({ ...flakeSources, ...sources }), sources);
  return found.filter(({ code }) => ofWholeFleets.test(code)).map(summary);
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
