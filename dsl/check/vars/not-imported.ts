/** NV5203: a file of a generator on a machine that does not import it. */
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { builderData } from "../../fleet/lower/found.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FleetToCheck, Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";
import { machinesOf, type Machine } from "./machines.ts";
import { readsOf, type Read } from "./reads.ts";
import { suggestion } from "./unknown-file.ts";

/** Reports every use that some machine reaches without the generator. */
export const notImported: Rule = (fleet) => {
  const generators = generatorsOf(fleet);
  if (generators.size === 0 || fleet.partial) return [];
  const machines = machinesOf(fleet);
  const byService = broughtByServices(fleet);
  return fleet.modules.flatMap((module) =>
    readsOf(module).flatMap((read) => {
      const known = generators.get(read.generator);
      if (known === undefined || known.extended || byService.has(known.found.data.name)) return [];
      if (read.elsewhere) return read.machine === undefined ? [] : onAnother(fleet, machines, read);
      const without = machines.filter(
        (machine) => machine.modules.has(module) && !machine.has(known.found.data.name),
      );
      const [first] = without;
      if (first === undefined) return [];
      const names = without.map(({ found }) => found.data.name).join(", ");
      const message = `${names} ${without.length > 1 ? "use" : "uses"} a file of the vars generator ${JSON.stringify(read.generator)} and ${without.length > 1 ? "do" : "does"} not import it`;
      const help = `import it where it is used: imports: [${known.found.name}]`;
      const also = first.found.origin === read.origin ? undefined : { at: first.found, text: "this host" };
      return [softened(problem("NV5203", read, message, help, also), without)];
    }),
  );
};

/** Modules that services bring to machines: which ones these are is told by the inventory. */
function broughtByServices({ fleet, modules }: FleetToCheck): ReadonlySet<string> {
  const inner = modules.filter(
    ({ class: of, name }) => name === undefined && (of === "nixos" || of === "darwin"),
  );
  const extra = fleet
    .of("instance")
    .flatMap(({ data }) => Object.values(data.spec.roles))
    .flatMap(({ extraModules = [] }) => extraModules.map(builderData));
  return new Set([
    ...inner.flatMap(({ imports }) => imports.flatMap((item) => (item.kind === "module" ? item.name : []))),
    ...extra.flatMap((data) => (data?.[builder] === "module" ? data.name : [])),
  ]);
}

/** A public value of another machine: it exists where that machine has the generator. NV5215 for no machine at all. */
function onAnother(
  { fleet }: FleetToCheck,
  machines: readonly Machine[],
  { generator, machine, origin }: Read,
): readonly Diagnostic[] {
  const found = machines.find((item) => item.found.data.name === machine);
  const name = JSON.stringify(machine);
  if (found === undefined) {
    const hosts = fleet.of("host").map(({ data }) => data.name);
    return [problem("NV5215", { origin }, `there is no machine ${name}`, suggestion(machine ?? "", hosts))];
  }
  const module = `vars/${generator}`;
  if (found.has(module)) return [];
  const message = `the machine ${name} does not import the vars generator ${JSON.stringify(generator)}, so it has no such value`;
  const also = { at: found.found, text: "this host" };
  return [
    softened(problem("NV5203", { origin }, message, "import it there, or name another machine", also), [
      found,
    ]),
  ];
}

/** Likely only, where machines import Nix that nobody has read. */
const softened = (diagnostic: Diagnostic, machines: readonly Machine[]): Diagnostic =>
  machines.every(({ unread }) => unread) ? { ...diagnostic, severity: "warning" } : diagnostic;
