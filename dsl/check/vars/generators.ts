/** The generators of a fleet, and what else defines them. */
import type { DataOf } from "../../fleet/lower/fleet.ts";
import type { Found } from "../../fleet/lower/found.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import type { VarsData } from "../../fleet/vars/data.ts";
import { walk, type Node } from "../../nix/ast/index.ts";
import { staticNames } from "../../fleet/lower/entries.ts";
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
export function generatorsOf({ fleet, modules }: FleetToCheck): ReadonlyMap<string, Generator> {
  const all = new Map<string, Generator>();
  for (const found of fleet.of("module")) {
    const { vars } = found.data;
    if (vars === undefined || all.has(vars.name)) continue;
    const module = modules.find(({ name, origin }) => name === found.data.name && origin === found.origin);
    const others = modules.filter((item) => item.name !== found.data.name);
    const extended = others.some(({ node }) => definesGenerator(node, vars.name));
    all.set(vars.name, { vars, found, module, extended });
  }
  return all;
}

/** Whether a module defines anything of a generator, or of generators that nobody can tell. */
function definesGenerator(node: Node, name: string): boolean {
  let found = false;
  walk(node, (item) => {
    if (found) return false;
    if (item.kind !== "Binding") return true;
    const at = item.path.names.findIndex((step) => step.kind === "Name" && step.name === "generators");
    if (at < 0) return true;
    const next = item.path.names[at + 1];
    if (next !== undefined) found = isOrMayBe(next, name);
    else if (item.value.kind !== "AttrSet") found = true;
    else
      found = item.value.entries.some((entry) => {
        const [first] = entry.kind === "Binding" ? entry.path.names : entry.names;
        return first === undefined || isOrMayBe(first, name);
      });
    return true;
  });
  return found;
}

function isOrMayBe(step: Parameters<typeof staticNames>[0][number], name: string): boolean {
  const text = staticNames([step])?.[0];
  return text === undefined || text === name;
}
