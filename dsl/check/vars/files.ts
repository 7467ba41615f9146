/** NV5212: settings of a file that do not go together. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { FileSpec } from "../../fleet/vars/data.ts";
import type { Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";
import { machinesOf } from "./machines.ts";

/** Reports owners that Nix refuses or that have no effect, and units where there are none. */
export const files: Rule = (fleet) => {
  const generators = generatorsOf(fleet);
  if (generators.size === 0) return [];
  const darwin = machinesOf(fleet).filter(({ found }) => found.data.class === "darwin");
  return [...generators.values()].flatMap(({ vars, found }) =>
    Object.entries(vars.spec.files ?? {}).flatMap(([name, file]): readonly Diagnostic[] => {
      const site = siteOfObject(file);
      const at = (property: keyof FileSpec) => ({
        origin: site?.properties.get(property)?.origin ?? found.origin,
      });
      const what = `${JSON.stringify(name)} of the vars generator ${JSON.stringify(vars.name)}`;
      const mac = darwin.find((machine) => machine.has(found.data.name));
      return [
        ...rooted(file).map((property) => {
          const message = `${what} is needed for users, when there is no ${property} but root`;
          return problem("NV5212", at(property), message, `leave ${property} out`);
        }),
        ...withoutEffect(file).map((property) => {
          const message = `${what} is public: it lies in the Nix store, where ${property} has no effect`;
          return {
            ...problem("NV5212", at(property), message, `leave ${property} out, or make it secret`),
            severity: "warning" as const,
          };
        }),
        ...(mac !== undefined && Array.isArray(file.restartUnits) && file.restartUnits.length > 0
          ? [
              problem(
                "NV5212",
                at("restartUnits"),
                `${what} restarts units, and ${mac.found.data.name} is a Mac, which has none`,
                "leave restartUnits out, or import the generator on NixOS alone",
                { at: mac.found, text: "imports it" },
              ),
            ]
          : []),
      ];
    }),
  );
};

const ownership = ["owner", "group", "mode"] as const;

/** Owner and group of a file that is there before users are. */
const rooted = (file: FileSpec): readonly (keyof FileSpec)[] =>
  file.neededFor !== "users"
    ? []
    : (["owner", "group"] as const).filter((key) => typeof file[key] === "string" && file[key] !== "root");

const withoutEffect = (file: FileSpec): readonly (keyof FileSpec)[] =>
  file.secret === false ? ownership.filter((key) => file[key] !== undefined) : [];
