/** A host with all that its modules define. */
import type { ModuleClass } from "../fleet/class.ts";
import type { Found } from "../fleet/lower/found.ts";
import type { DataOf } from "../fleet/lower/fleet.ts";
import type { LoweredModule } from "../fleet/lower/scopes.ts";
import { nodeOf } from "../nix/expr/to-nix.ts";
import { attrSet, binding, type Entry, type Expr, type Origin } from "../nix/ast/index.ts";
import { selection, staticName } from "../options/check.ts";
import { memoize, perFleet } from "./memoize.ts";
import { reachableFrom } from "./reachable.ts";
import type { FleetToCheck } from "./rule.ts";
import { merged, treeOf, type Source, type Tree } from "./tree.ts";

/** A configuration: a module that is evaluated on its own, with all that it imports. */
export interface Configuration {
  readonly name: string;
  readonly class: ModuleClass;
  readonly origin: Origin;
  readonly modules: readonly LoweredModule[];
  /** What it imports from inputs: `["inputs", "srvos", "nixosModules", "server"]`. */
  readonly inputs: readonly (readonly string[])[];
  /** Everything that is defined in it, as far as it is written out. */
  readonly config: Tree;
  /** Some Nix is imported that nobody has read. */
  readonly unread: boolean;
}

/** A host and its modules. */
export interface CheckedHost extends Configuration {
  readonly found: Found<DataOf<"host">>;
}

interface Known {
  readonly hosts: readonly CheckedHost[];
  readonly homes: readonly Configuration[];
}

const configurationsOf = perFleet(gather);

/** What a module defines: modules are shared by many hosts. */
export const treeOfModule = memoize(({ node, origin }: LoweredModule): Tree =>
  treeOf(definitionsOf(node, origin), [], origin),
);

/** The hosts of a class, each with the modules it imports, itself or through others. */
export const hostsOf = (checked: FleetToCheck, hostClass: "nixos" | "darwin"): readonly CheckedHost[] =>
  configurationsOf(checked).hosts.filter(({ found }) => found.data.class === hostClass);

/** Every configuration: hosts, the homes of users, homes without a host. */
export function allConfigurations(checked: FleetToCheck): readonly Configuration[] {
  const { hosts, homes } = configurationsOf(checked);
  return [...hosts, ...homes];
}

function gather({ fleet, modules, partial, lost }: FleetToCheck): Known {
  const reached = reachableFrom(modules);
  const configuration = (
    name: string,
    of: ModuleClass,
    start: string | readonly LoweredModule[],
    origin: Origin,
  ): Configuration => {
    const seen = reached(start);
    const inputs: (readonly string[])[] = [];
    let unread = partial;
    for (const module of seen) {
      if (lost?.has(module.origin.file) === true) unread = true;
      for (const item of module.imports) {
        if (item.kind === "module") continue;
        const node = item.kind === "value" ? nodeOf(item.value) : undefined;
        const path = node === undefined ? undefined : selection(node);
        if (path?.[0] === "inputs") inputs.push(path);
        else unread = true;
      }
    }
    const config = merged([...seen].map(treeOfModule), origin);
    return {
      name,
      class: of,
      origin,
      modules: [...seen],
      inputs,
      config,
      unread,
    };
  };
  const hosts = fleet.of("host").map((found): CheckedHost => {
    const { class: of, name } = found.data;
    return { ...configuration(name, of, `${of}.machines/${of}/${name}`, found.origin), found };
  });
  const users = fleet.of("user").map((found) => {
    const { name } = found.data;
    return configuration(name, "homeManager", `homeManager.users/${name}`, found.origin);
  });
  // A home without a host stands inline, and imports the modules of its user.
  const homes = fleet.of("homeConfiguration").map((found) => {
    const own = modules.filter((module) => module.class === "homeManager" && module.origin === found.origin);
    return configuration(found.data.name, "homeManager", own, found.origin);
  });
  return { hosts, homes: [...users, ...homes] };
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
export const importsModule = (host: Configuration, pattern: RegExp): boolean =>
  host.inputs.some((path) => pattern.test(path.at(-1) ?? ""));
