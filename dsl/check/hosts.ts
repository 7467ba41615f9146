/** A host with all that its modules define. */
import type { Found } from "../fleet/lower/found.ts";
import type { DataOf } from "../fleet/lower/fleet.ts";
import type { LoweredModule } from "../fleet/lower/scopes.ts";
import { nodeOf } from "../nix/expr/to-nix.ts";
import { attrSet, binding, type Entry, type Expr, type Origin } from "../nix/ast/index.ts";
import { selection, staticName } from "../options/check.ts";
import type { FleetToCheck } from "./rule.ts";
import { treeOf, type Source, type Tree } from "./tree.ts";

/** A host and its modules. */
export interface CheckedHost {
  readonly found: Found<DataOf<"host">>;
  readonly modules: readonly LoweredModule[];
  /** What it imports from inputs: `["inputs", "srvos", "nixosModules", "server"]`. */
  readonly inputs: readonly (readonly string[])[];
  /** Everything that is defined on it, as far as it is written out. */
  readonly config: Tree;
  /** Some Nix is imported that nobody has read. */
  readonly unread: boolean;
}

const known = new WeakMap<FleetToCheck["modules"], readonly CheckedHost[]>();

/** The hosts of a class, each with the modules it imports, itself or through others. */
export function hostsOf(checked: FleetToCheck, hostClass: "nixos" | "darwin"): readonly CheckedHost[] {
  let all = known.get(checked.modules);
  if (all === undefined) known.set(checked.modules, (all = gather(checked)));
  return all.filter(({ found }) => found.data.class === hostClass);
}

function gather({ fleet, modules, partial }: FleetToCheck): readonly CheckedHost[] {
  const byName = new Map<string, LoweredModule[]>();
  for (const module of modules) {
    const key = `${module.class}.${module.name}`;
    byName.set(key, [...(byName.get(key) ?? []), module]);
  }
  return fleet.of("host").map((found) => {
    const { class: of, name } = found.data;
    const seen = new Set<LoweredModule>(byName.get(`${of}.machines/${of}/${name}`));
    const inputs: (readonly string[])[] = [];
    let unread = partial;
    for (const module of seen) {
      for (const item of module.imports) {
        if (item.kind === "module") {
          for (const next of byName.get(`${item.class}.${item.name}`) ?? []) seen.add(next);
          continue;
        }
        const node = item.kind === "value" ? nodeOf(item.value) : undefined;
        const path = node === undefined ? undefined : selection(node);
        if (path?.[0] === "inputs") inputs.push(path);
        else unread = true;
      }
    }
    const sources = [...seen].flatMap(({ node, origin }) => definitionsOf(node, origin));
    const config = treeOf(sources, [], found.origin);
    return { found, modules: [...seen], inputs, config, unread };
  });
}

/** What a module defines: the values of its `config`, or all that stands beside its imports. */
function definitionsOf(node: Expr, origin: Origin): readonly Source[] {
  if (node.kind === "Lambda" || node.kind === "Let") return definitionsOf(node.body, origin);
  if (node.kind === "Paren") return definitionsOf(node.expr, origin);
  if (node.kind !== "AttrSet") return [{ expr: node, origin }];
  const named = (entry: Entry): string | undefined => {
    const [first] = entry.kind === "Binding" ? entry.path.names : [];
    return first === undefined ? undefined : staticName(first);
  };
  const apart = node.entries.filter((entry) => named(entry) === "config");
  const entries =
    apart.length > 0 ? apart : node.entries.filter((entry) => !structural.has(named(entry) ?? ""));
  if (apart.length === 0) return [{ expr: { ...node, entries }, origin }];
  return entries.flatMap((entry): readonly Source[] => {
    if (entry.kind !== "Binding") return [];
    const [, ...rest] = entry.path.names;
    const expr = rest.length === 0 ? entry.value : attrSet([binding(rest, entry.value, entry.value.origin)]);
    return [{ expr, origin: entry.value.origin ?? origin }];
  });
}

const structural: ReadonlySet<string> = new Set(
  "imports options disabledModules _file _class key freeformType _module".split(" "),
);

/** Whether a host imports a module of an input by one of these names: `nixosModules.<name>`. */
export const importsModule = (host: CheckedHost, pattern: RegExp): boolean =>
  host.inputs.some((path) => pattern.test(path.at(-1) ?? ""));
