/**
 * NV4006: a key of an attribute set of submodules, or a submodule that may be `null`, without an option that has no default.
 * Elements of lists are looked at where they stand; these may be completed by any module of the configuration.
 */
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import {
  isRequired,
  keyNode,
  namedChildren,
  optionNodes,
  showPath,
  type Option,
  type OptionNode,
} from "../../options/check.ts";
import type { OptionType } from "../../options/index.ts";
import { projectOf } from "../disks/inputs.ts";
import { allConfigurations, type Configuration } from "../hosts.ts";
import { once, told } from "../report.ts";
import { memoize } from "../memoize.ts";
import type { FleetToCheck } from "../rule.ts";
import { scopesOf } from "../scopes.ts";
import { at, literal, type Tree } from "../tree.ts";

/** A submodule that is written out, and the options that it lacks. */
interface Incomplete {
  readonly path: readonly string[];
  readonly origin: Origin;
  readonly missing: readonly string[];
  /** It stands under no condition, the `enable`s around it are `true`, and every key of a set is read. */
  readonly sure: boolean;
}

/**
 * What is certain is an error; a warning where it stands under a condition, where an input may complete it, and of a
 * submodule in place of `null`, which may be asked for in some case only.
 */
export const incomplete = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    allConfigurations(checked).flatMap((configuration) => {
      const [first] = configuration.modules;
      if (configuration.unread || first === undefined) return [];
      const { completes, others } = completedBy(configuration, checked);
      return incompleteIn(configuration.config, optionNodes(scopesOf(checked)(first)))
        .filter(({ path }) => !completes.some((above) => above.every((name, i) => name === path[i])))
        .map((found) => report(found, found.sure && !others ? "error" : "warning"));
    }),
  );

/** Projects whose modules define no key of such a set, but what is told below. */
const knownProjects: ReadonlySet<string> = new Set([
  "nix-community/disko",
  "nix-community/home-manager",
  "nix-community/srvos",
  "Mic92/sops-nix",
]);

/** What modules besides those of the fleet complete, and whether there are some of which nobody knows that. */
function completedBy(
  { class: of, inputs }: Configuration,
  { fleet, services }: FleetToCheck,
): { readonly completes: readonly (readonly string[])[]; readonly others: boolean } {
  const projects = inputs.map(([, input = ""]) => projectOf(fleet, input));
  const inClan = of !== "homeManager" && fleet.of("clan").length > 0;
  return {
    completes: [
      ...(inClan || projects.includes("nix-community/disko") ? [["boot", "initrd", "luks", "devices"]] : []),
      ...(inClan
        ? [
            ["services", "borgbackup", "jobs"],
            ["services", "syncthing", "settings"],
          ]
        : []),
    ],
    others: projects.some((project) => !knownProjects.has(project ?? "")) || (inClan && services.size > 0),
  };
}

/** What is incomplete below a namespace or a submodule. */
function incompleteIn(root: Tree, nodes: readonly OptionNode[], inUse = true): readonly Incomplete[] {
  const found: Incomplete[] = [];
  group(root, nodes, inUse);
  return found;

  /** Options of a namespace or a submodule. */
  function group(tree: Tree, here: readonly OptionNode[], enabled: boolean): void {
    // What only Nix knows may be any of the names.
    if (tree.open) return;
    const on = isEnabled(tree, here);
    if (on === false) return;
    for (const [name, below] of tree.names) {
      const next = here.flatMap((node) => childOf(node, name) ?? []);
      const options = next.flatMap(({ option }) => option ?? []);
      const [option] = options;
      // Of an option that two modules declare nobody knows which of them has the default.
      if (options.length > 1 || option?.coarse === true || option?.hidden === true) continue;
      if (option === undefined) group(below, next, enabled && on === true);
      else found.push(...inOption(below, option, next, enabled && on === true));
    }
  }
}

interface Known {
  readonly option: Option;
  readonly enabled: boolean;
  readonly found: readonly Incomplete[];
}

/** What one module alone defines is the same tree on every host. */
const known = new WeakMap<Tree, Known>();

function inOption(
  tree: Tree,
  option: Option,
  here: readonly OptionNode[],
  enabled: boolean,
): readonly Incomplete[] {
  const before = known.get(tree);
  if (before?.option === option && before.enabled === enabled) return before.found;
  const found = inValue(tree, option.type, here, enabled, undefined);
  known.set(tree, { option, enabled, found });
  return found;
}

/** What an option holds; `within` tells by what a submodule is there at all: one that always is, others may fill in. */
function inValue(
  tree: Tree,
  type: OptionType,
  here: readonly OptionNode[],
  enabled: boolean,
  within: "key" | "nullOr" | undefined,
): readonly Incomplete[] {
  if (tree.open || tree.values.length > 0) return [];
  switch (type.t) {
    case "nullOr":
      return inValue(tree, type.of, here, enabled, within ?? "nullOr");
    case "unique":
      return inValue(tree, type.of, here, enabled, within);
    case "coercedTo":
      return inValue(tree, type.to, here, enabled, within);
    case "attrsOf":
    case "lazyAttrsOf": {
      const next = here.map((node) => keyNode(node, type.placeholder));
      return [...tree.names.values()].flatMap((below) => inValue(below, type.of, next, enabled, "key"));
    }
    case "submodule": {
      const on = isEnabled(tree, here);
      if (on === false) return [];
      const missing = within === undefined ? [] : here.flatMap((node) => missingIn(tree, node));
      const sure = within === "key" && tree.sure && enabled && on === true;
      const own = missing.length === 0 ? [] : [{ path: tree.path, origin: tree.origin, missing, sure }];
      return [...own, ...incompleteIn(tree, here, enabled)];
    }
    default:
      return [];
  }
}

/** The node of a name as it is written; most groups have far more names than a fleet defines. */
const childOf = ({ children }: OptionNode, name: string): OptionNode | undefined =>
  name === "*" || name.startsWith("<") ? undefined : children.get(name);

/** Whether a group is in use: what its `enable` says, `undefined` where only Nix knows. */
function isEnabled(tree: Tree, nodes: readonly OptionNode[]): boolean | undefined {
  const options = nodes.flatMap((node) => childOf(node, "enable")?.option ?? []);
  const [option] = options;
  if (option === undefined) return true;
  const enable = tree.names.get("enable");
  const said = enable === undefined ? undefined : literal(enable);
  if (typeof said === "boolean") return said;
  if (enable !== undefined || options.length > 1) return undefined;
  return typeof option.default === "boolean" ? option.default : option.hasDefault ? undefined : true;
}

/** Whether an option without a default is anywhere in the groups of a node: in most there is none. */
const asks = memoize((node: OptionNode): boolean =>
  [...namedChildren(node).values()].some((child) =>
    child.option === undefined ? asks(child) : isRequired(child.option),
  ),
);

/** The required options below a node that nothing defines, as paths from there. */
function missingIn(tree: Tree, node: OptionNode, above: readonly string[] = []): readonly string[] {
  if (tree.open || tree.values.length > 0 || !asks(node)) return [];
  return [...namedChildren(node)].flatMap(([name, child]): readonly string[] => {
    const path = [...above, name];
    const below = at(tree, name);
    if (child.option !== undefined)
      return isRequired(child.option) && !tree.names.has(name) ? [showPath(path)] : [];
    // Groups that are switched on apart.
    return isEnabled(below, [child]) === true ? missingIn(below, child, path) : [];
  });
}

function report({ path, origin, missing }: Incomplete, severity: Severity): Diagnostic {
  const where = showPath(path);
  const which =
    missing.length === 1
      ? `${where}.${missing[0]}`
      : `${missing.slice(0, -1).join(", ")} and ${missing.at(-1)} of ${where}`;
  return told(
    "NV4006",
    origin,
    `${which} ${missing.length === 1 ? "has" : "have"} no default and ${missing.length === 1 ? "is" : "are"} not set`,
    {
      option: missing.length === 1 ? which : where,
      severity,
      help:
        severity === "error"
          ? `set ${missing.length === 1 ? "it" : "them"} there, or in a module that is imported`
          : "set it there; where an input does so already, silence this",
    },
  );
}
