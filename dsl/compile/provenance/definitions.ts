/** The definitions of a module, each on its own. */
import {
  apply,
  attrName,
  attrSet,
  binding,
  type AttrName,
  type AttrSet,
  type Entry,
  type Expr,
  type Inherit,
  type Origin,
} from "../../nix/ast/index.ts";
import { callOf, showPath, staticName, type OptionType } from "../../options/check.ts";

/** What the schemas know of a path. */
export type OptionAt = (path: readonly string[]) => "group" | OptionType | undefined;

/** A step on the way to a definition: a name, or a condition (`lib.mkIf condition`, which takes one more argument). */
export type Step = { readonly name: AttrName } | { readonly when: Expr };

/** One definition: what a module of its own would hold. */
export interface Single {
  /**
   * The way from `config`; to an `inherit` that of the set it stands in. Conditions stay where they are:
   * `users.users.ann.shell = mkIf false …` makes a user, `users.users = mkIf false …` does not.
   */
  readonly steps: readonly Step[];
  readonly value: Expr | Inherit;
  readonly origin: Origin | undefined;
}

const unwritten = "${…}";

/**
 * Takes sets apart as far as the module system itself would: groups of options, sets of submodules, `mkIf` and `mkMerge` around
 * them. A value that one definition must give whole is left whole, and so is all that the schemas do not know.
 *
 * `{ services.openssh = { enable = true; ports = [ 22 ]; }; }` are two.
 */
export function singles(expr: Expr, optionAt: OptionAt, origin: Origin | undefined): readonly Single[] {
  const found: Single[] = [];
  walk(expr, [], origin);
  return found;

  function walk(node: Expr, steps: readonly Step[], near: Origin | undefined): void {
    if (node.kind === "Paren") return walk(node.expr, steps, near);
    const path = pathOf(steps);
    if (node.kind === "AttrSet" && comesApart(node, path.includes(unwritten) ? undefined : optionAt(path))) {
      for (const entry of node.entries) walkEntry(entry, steps, near);
      return;
    }
    const { name, args } = callOf(node) ?? { name: undefined, args: [] };
    const [first, second] = args;
    if (name === "mkIf" && node.kind === "Apply" && second !== undefined && args.length === 2)
      return walk(second, [...steps, { when: node.fn }], near);
    if (name === "mkMerge" && first?.kind === "List" && args.length === 1) {
      for (const item of first.items) walk(item, steps, item.origin ?? near);
      return;
    }
    found.push({ steps, value: node, origin: near });
  }

  function walkEntry(entry: Entry, steps: readonly Step[], near: Origin | undefined): void {
    if (entry.kind === "Inherit") {
      found.push({ steps, value: entry, origin: entry.origin ?? near });
      return;
    }
    const at = entry.path.names.at(-1)?.origin ?? entry.origin ?? entry.value.origin ?? near;
    walk(entry.value, [...steps, ...entry.path.names.map((name) => ({ name: bare(name) }))], at);
  }
}

const pathOf = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step) => ("name" in step ? [staticName(step.name) ?? unwritten] : []));

/** A name without comments: they belong to the set that it stood in. */
const bare = (name: AttrName): AttrName => ({ ...name, trivia: {} });

/** Names that make a set a module. */
const structural: ReadonlySet<string> = new Set([
  "_file",
  "_module",
  "config",
  "freeformType",
  "imports",
  "options",
]);

/** Whether parts of the set may be given by modules of their own. */
function comesApart(set: AttrSet, known: ReturnType<OptionAt>): boolean {
  if (set.recursive || set.entries.length === 0 || known === undefined) return false;
  if (known === "group") return true;
  return isMerged(known) && !set.entries.some((entry) => structural.has(firstName(entry)));
}

const isMerged = (type: OptionType): boolean =>
  type.t === "attrsOf" ||
  type.t === "lazyAttrsOf" ||
  type.t === "submodule" ||
  (type.t === "nullOr" && isMerged(type.of));

/** The first name of a binding; nothing of what is inherited. */
export const firstName = (entry: Entry): string => {
  const [name] = entry.kind === "Binding" ? entry.path.names : [];
  return (name === undefined ? undefined : staticName(name)) ?? "";
};

/** The path of a definition, as messages name it. */
export const pathText = ({ steps }: Single): string => showPath(pathOf(steps));

/** The definition below `config`. */
export function asConfig({ steps, value }: Single): Entry {
  const config = below([{ name: attrName("config") }, ...steps], value);
  return config.kind === "AttrSet" ? (config.entries[0] as Entry) : binding("config", config);
}

/** What the steps lead to: a set where names follow, with as few braces as can be. */
function below(steps: readonly Step[], value: Expr | Inherit): Expr {
  const [first, ...rest] = steps;
  if (first === undefined) return value.kind === "Inherit" ? attrSet([value]) : value;
  if ("when" in first) return apply(first.when, below(rest, value));
  const more = rest.findIndex((step) => !("name" in step));
  const named = more < 0 ? rest : rest.slice(0, more);
  const names = [first.name, ...named.flatMap((step) => ("name" in step ? [step.name] : []))];
  return attrSet([binding(names, below(rest.slice(named.length), value))]);
}
