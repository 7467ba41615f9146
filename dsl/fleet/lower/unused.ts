/** NV3016: results of builders that nobody exports, and so write nothing. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder, type Branded } from "../brand.ts";
import { problem, type Fleet } from "./fleet.ts";
import { builderData, type BuilderData } from "./found.ts";

/** Builders whose result is a part of the flake only when a file exports it. */
const writing: ReadonlySet<string> = new Set<BuilderData[typeof builder]>([
  "module",
  "clan",
  "clanService",
  "instance",
  "host",
  "user",
  "homeConfiguration",
  "channels",
  "overlay",
  "composedOverlays",
  "meta",
  "lib",
  "perSystem",
  "flakeModule",
  "rawFlakeModule",
  "container",
  "nixUnit",
  "workflow",
  "justfile",
  "envrc",
  "activationGuide",
  "terraform",
  "terranix",
]);

/** Warns of what was made and is lost. What some import names has its own error. */
export function unexported(fleet: Fleet, made: readonly Branded<string>[]): readonly Diagnostic[] {
  const lost = made.filter(
    (data) => writing.has(data[builder]) && data.origin !== undefined && !fleet.has(data as BuilderData),
  );
  if (lost.length === 0) return [];
  const named = new Set(fleet.found.flatMap(({ data }) => references(data)));
  return lost.flatMap((data) => {
    if (data.origin === undefined || named.has(data)) return [];
    const name = "name" in data && typeof data.name === "string" ? ` ${JSON.stringify(data.name)}` : "";
    const what = data[builder] === "module" && "builder" in data ? String(data.builder) : data[builder];
    const message = `the ${what}${name} is exported by no file, so it is not in the flake`;
    const help = "write `export const` in front of it, or remove it";
    return [{ ...problem("NV3016", { origin: data.origin }, message, help), severity: "warning" as const }];
  });
}

/** The builders' results that one names in its lists. */
function references(data: BuilderData): readonly unknown[] {
  if (data[builder] === "instance") {
    const machines = Object.values(data.spec.roles).flatMap((role): readonly unknown[] =>
      Array.isArray(role.machines) ? role.machines : [],
    );
    return [data.spec.module, ...machines].map(builderData);
  }
  const bodies = data[builder] === "module" ? Object.values(data.bodies) : "spec" in data ? [data.spec] : [];
  return bodies
    .flatMap((body): readonly unknown[] => {
      const {
        imports = [],
        users = {},
        user,
      } = body as {
        readonly imports?: readonly unknown[];
        readonly users?: object;
        readonly user?: unknown;
      };
      return [...imports, ...Object.values(users), user];
    })
    .map(builderData);
}
