/** A host or a home by its name, and the modules it is made of. */
import { allConfigurations, type Configuration } from "../check/hosts.ts";
import type { FleetToCheck } from "../check/rule.ts";
import { definitionsOfModule } from "../check/definition.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { LoweredModule } from "../fleet/lower/index.ts";
import { nodeOf } from "../nix/expr/to-nix.ts";
import type { Origin } from "../nix/ast/index.ts";
import { print } from "../nix/print/index.ts";

/** What is imported at one place of the tree. */
export interface ModuleNode {
  /** `base`; for what is no module of the fleet `inputs.srvos.nixosModules.server`, or a file. */
  readonly name: string;
  readonly kind: "module" | "input" | "file";
  /** The files that write it; parts of an aggregate have one each. */
  readonly parts: readonly ModulePart[];
  /** It stands further up with all that it imports: Nix takes it once. */
  readonly above: boolean;
}

/** One TypeScript file's part of a module. */
export interface ModulePart {
  readonly origin: Origin;
  readonly options: number;
  readonly imports: readonly ModuleNode[];
}

/** The configuration of a name. NV7040: there is none. */
export function configurationOf(fleet: FleetToCheck, name: string): Configuration {
  const all = allConfigurations(fleet);
  const found = all.find((one) => one.name === name);
  if (found !== undefined) return found;
  const names = all.map((one) => one.name);
  const meant = nearest(name, names);
  const help =
    meant === undefined ? `there are ${names.join(", ") || "none yet"}` : `did you mean "${meant}"?`;
  const message = `there is no host or home "${name}"`;
  throw new NivisError([{ code: "NV7040", severity: "error", message, labels: [], help }]);
}

/** An import that is no module of the fleet, as Nix. */
export function shownValue(value: unknown): string {
  const node = nodeOf(value);
  return node === undefined ? "a value" : print(node).trim();
}

/** What a configuration imports, as a tree. */
export function modulesOf(fleet: FleetToCheck, { modules: [first, ...others] }: Configuration): ModulePart {
  const seen = new Set<string>();
  const partOf = (module: LoweredModule): ModulePart => ({
    origin: module.origin,
    options: new Set(definitionsOfModule(module).definitions.map(({ path }) => path.join("\n"))).size,
    imports: module.imports.map((item): ModuleNode => {
      if (item.kind === "file") return { name: item.data.path, kind: "file", parts: [], above: false };
      if (item.kind === "value")
        return { name: shownValue(item.value), kind: "input", parts: [], above: false };
      const key = `${item.class}.${item.name}`;
      const above = seen.has(key);
      seen.add(key);
      const written = above
        ? []
        : fleet.modules.filter((other) => other.class === item.class && other.name === item.name);
      return { name: item.name, kind: "module", parts: written.map(partOf), above };
    }),
  });
  if (first === undefined) throw new Error("a configuration has a module of its own");
  const own = others.filter(
    ({ class: of, name }) => of === first.class && name === first.name && name !== undefined,
  );
  const parts = [first, ...own].map(partOf);
  return {
    origin: first.origin,
    options: parts.reduce((sum, { options }) => sum + options, 0),
    imports: parts.flatMap(({ imports }) => imports),
  };
}
