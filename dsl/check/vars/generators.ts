/** The generators of a fleet, and what else defines them. */
import type { DataOf } from "../../fleet/lower/fleet.ts";
import type { Found } from "../../fleet/lower/found.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import type { VarsData } from "../../fleet/vars/data.ts";
import { walk, type AttrName, type Node } from "../../nix/ast/index.ts";
import { staticNames } from "../../fleet/lower/entries.ts";
import { perFleet } from "../memoize.ts";
import type { FleetToCheck } from "../rule.ts";

/** A generator of the fleet. */
export interface Generator {
  readonly vars: VarsData;
  readonly found: Found<DataOf<"module">>;
  /** Its module; nothing where no file was written for it. */
  readonly module: LoweredModule | undefined;
  /** Another module defines something of it as well: what seems to be missing may stand there. */
  readonly extended: boolean;
}

/** The generators of a fleet by name; of two that share one, the first. */
export const generatorsOf = perFleet(({ fleet, modules }: FleetToCheck): ReadonlyMap<string, Generator> => {
  const all = new Map<string, Generator>();
  if (fleet.of("module").every(({ data }) => data.vars === undefined)) return all;
  const defined = modules.map((module) => ({ module, names: generatorsIn(module.node) }));
  for (const found of fleet.of("module")) {
    const { vars } = found.data;
    if (vars === undefined || all.has(vars.name)) continue;
    const module = modules.find(({ name, origin }) => name === found.data.name && origin === found.origin);
    const extended = defined.some(
      ({ module: other, names }) =>
        other.name !== found.data.name && (names.has(vars.name) || names.has(undefined)),
    );
    all.set(vars.name, { vars, found, module, extended });
  }
  return all;
});

/** The generators of which a module defines anything; `undefined` among them where nobody can tell which. */
function generatorsIn(node: Node): ReadonlySet<string | undefined> {
  const found = new Set<string | undefined>();
  walk(node, (item) => {
    if (item.kind !== "Binding") return;
    const at = item.path.names.findIndex((step) => step.kind === "Name" && step.name === "generators");
    if (at < 0) return;
    const next = item.path.names[at + 1];
    if (next !== undefined) found.add(nameOf(next));
    else if (item.value.kind !== "AttrSet") found.add(undefined);
    else
      for (const entry of item.value.entries) {
        const [first] = entry.kind === "Binding" ? entry.path.names : entry.names;
        found.add(first === undefined ? undefined : nameOf(first));
      }
  });
  return found;
}

const nameOf = (step: AttrName): string | undefined => staticNames([step])?.[0];
