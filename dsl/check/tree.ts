/**
 * What several modules define together, as far as it is written out: no value is merged or computed, each definition
 * keeps its place. What only Nix knows leaves the tree `open` there, and a rule that asks for what is missing says nothing.
 */
import type { AttrName, Entry, Expr, Origin } from "../nix/ast/index.ts";
import { attrSet, binding } from "../nix/ast/index.ts";
import { callOf, staticName, staticNumber, staticText } from "../options/check.ts";

/** One definition that is no set written out: a leaf, a list, an expression. */
export interface Defined {
  readonly expr: Expr;
  readonly origin: Origin;
  /** It stands under no condition. */
  readonly sure: boolean;
  /** As Nix counts: 50 `mkForce`, 100 none, 1000 `mkDefault`. */
  readonly priority: number;
  /** The conditions of the `mkIf`s around it. */
  readonly conditions: readonly Expr[];
}

/** A name of the tree. */
export interface Tree {
  readonly path: readonly string[];
  readonly names: ReadonlyMap<string, Tree>;
  readonly values: readonly Defined[];
  /** Sets that stand here with a priority of their own: `lib.mkForce { … }`. */
  readonly whole: readonly Defined[];
  /** Conditions on which hangs what names there are: of `if … then { … }`, `optionalAttrs`. */
  readonly forks: readonly Expr[];
  /** More names may be there than these. */
  readonly open: boolean;
  /** Some definition of it, or below it, stands under no condition and at no lower priority. */
  readonly sure: boolean;
  /** Where it is first defined. */
  readonly origin: Origin;
}

/** A definition to look into. */
export interface Source {
  readonly expr: Expr;
  readonly origin: Origin;
  readonly sure?: boolean;
  readonly priority?: number;
  readonly conditions?: readonly Expr[];
}

interface Building {
  readonly path: readonly string[];
  readonly names: Map<string, Building>;
  readonly values: Defined[];
  readonly whole: Defined[];
  readonly forks: Expr[];
  open: boolean;
  sure: boolean;
  readonly origin: Origin;
}

const fresh = (path: readonly string[], origin: Origin): Building => ({
  path,
  names: new Map(),
  values: [],
  whole: [],
  forks: [],
  open: false,
  sure: false,
  origin,
});

/** The tree of some definitions, `path` telling where they stand; `origin` stands for it where nothing is defined. */
export function treeOf(sources: readonly Source[], path: readonly string[], origin: Origin): Tree {
  const root = fresh(path, sources[0]?.origin ?? origin);
  for (const source of sources) add(root, { sure: true, priority: 100, conditions: [], ...source });
  return root;
}

/** Trees side by side: what only one of them has is taken over as it is. Most of a configuration is never looked at, so it is made where it is. */
export function merged(trees: readonly Tree[], origin: Origin): Tree {
  const [first, ...others] = trees;
  if (first === undefined) return fresh([], origin);
  return others.length === 0 ? first : new Merged(first, trees, origin);
}

class Merged implements Tree {
  readonly path: readonly string[];
  readonly origin: Origin;
  readonly open: boolean;
  readonly sure: boolean;
  readonly #trees: readonly Tree[];
  readonly #origin: Origin;
  #names: ReadonlyMap<string, Tree> | undefined;
  #values: readonly Defined[] | undefined;

  constructor(first: Tree, trees: readonly Tree[], origin: Origin) {
    this.path = first.path;
    this.origin = first.origin;
    this.open = trees.some(({ open }) => open);
    this.sure = trees.some(({ sure }) => sure);
    this.#trees = trees;
    this.#origin = origin;
  }

  get names(): ReadonlyMap<string, Tree> {
    if (this.#names !== undefined) return this.#names;
    const below = new Map<string, Tree[]>();
    for (const { names } of this.#trees)
      for (const [name, tree] of names) {
        const list = below.get(name);
        if (list === undefined) below.set(name, [tree]);
        else list.push(tree);
      }
    const names = new Map<string, Tree>();
    for (const [name, list] of below) names.set(name, merged(list, this.#origin));
    return (this.#names = names);
  }

  get values(): readonly Defined[] {
    return (this.#values ??= this.#trees.flatMap(({ values }) => values));
  }

  get whole(): readonly Defined[] {
    return this.#trees.flatMap(({ whole }) => whole);
  }

  get forks(): readonly Expr[] {
    return this.#trees.flatMap(({ forks }) => forks);
  }
}

/** The tree below some names; an empty one where nothing is defined, open where something above is. */
export function at(tree: Tree, ...names: readonly string[]): Tree {
  let here = tree;
  for (let depth = 0; depth < names.length; depth++) {
    const next = here.names.get(names[depth] as string);
    if (next === undefined) {
      const path = [...here.path, ...names.slice(depth)];
      return { ...nothing, path, open: here.open, origin: here.origin };
    }
    here = next;
  }
  return here;
}

const nothing = { names: new Map<string, Tree>(), values: [], whole: [], forks: [], sure: false } as const;

/** Functions of lib that give a definition a priority. */
export const priorities: ReadonlyMap<string, number> = new Map([
  ["mkForce", 50],
  ["mkDefault", 1000],
  ["mkOptionDefault", 1500],
  ["mkVMOverride", 10],
  ["mkImageMediaOverride", 60],
]);

function add(into: Building, source: Defined): void {
  const { expr } = source;
  switch (expr.kind) {
    case "Paren":
      return add(into, { ...source, expr: expr.expr });
    case "Lambda":
    case "Let":
    case "With":
    case "Assert":
      return add(into, { ...source, expr: expr.body });
    case "If":
      into.forks.push(expr.condition);
      add(into, { ...source, expr: expr.consequent, sure: false });
      return add(into, { ...source, expr: expr.alternate, sure: false });
    case "Binary":
      if (expr.operator !== "//") break;
      add(into, { ...source, expr: expr.left, sure: false });
      return add(into, { ...source, expr: expr.right });
    case "AttrSet":
      // A set that beats others, or gives way to them, hides what nobody here counts up.
      if (source.priority !== 100) {
        into.open = true;
        into.whole.push(source);
      }
      if (source.sure && source.priority <= 100) into.sure = true;
      for (const entry of expr.entries) addEntry(into, entry, source);
      return;
    case "Apply":
      if (addCall(into, source)) return;
      break;
    default:
  }
  if (staticValue(expr) === undefined && expr.kind !== "List") into.open = true;
  if (source.sure && source.priority <= 100) into.sure = true;
  into.values.push(source);
}

/** `mkIf`, `mkMerge`, priorities; whether it was one of them. */
function addCall(into: Building, source: Defined): boolean {
  const call = callOf(source.expr);
  const [first, second] = call?.args ?? [];
  if (call?.name === undefined || first === undefined) return false;
  const { name, args } = call;
  const priority = priorities.get(name);
  if (priority !== undefined && args.length === 1) {
    add(into, { ...source, expr: first, priority });
    return true;
  }
  if ((name === "mkBefore" || name === "mkAfter") && args.length === 1) {
    add(into, { ...source, expr: first });
    return true;
  }
  if (second !== undefined && args.length === 2) {
    const known = name === "mkOverride" ? staticNumber(first) : undefined;
    if (name === "mkIf")
      add(into, { ...source, expr: second, sure: false, conditions: [...source.conditions, first] });
    else if (name === "optionalAttrs") {
      into.forks.push(first);
      add(into, { ...source, expr: second, sure: false });
    } else if (name === "mkOrder") add(into, { ...source, expr: second });
    else if (known !== undefined) add(into, { ...source, expr: second, priority: known });
    else return false;
    return true;
  }
  if (name !== "mkMerge" || first.kind !== "List") return false;
  for (const item of first.items) add(into, { ...source, expr: item });
  return true;
}

function addEntry(into: Building, entry: Entry, source: Defined): void {
  if (entry.kind === "Inherit") {
    into.open = true;
    return;
  }
  const [first, ...rest] = entry.path.names;
  const name = first === undefined ? undefined : staticName(first);
  if (first === undefined || name === undefined) {
    into.open = true;
    return;
  }
  const value = rest.length === 0 ? entry.value : below(rest, entry.value);
  const origin = first.origin ?? entry.origin ?? entry.value.origin ?? source.origin;
  let child = into.names.get(name);
  if (child === undefined) into.names.set(name, (child = fresh([...into.path, name], origin)));
  add(child, { ...source, expr: value, origin: entry.value.origin ?? origin });
}

const below = (rest: readonly AttrName[], value: Expr): Expr => attrSet([binding(rest, value, value.origin)]);

/** The value of a literal. */
export function staticValue(expr: Expr): string | number | boolean | null | undefined {
  if (expr.kind === "Ident") {
    if (expr.name === "null") return null;
    return expr.name === "true" ? true : expr.name === "false" ? false : undefined;
  }
  return staticText(expr) ?? staticNumber(expr);
}

/** What a leaf holds for certain: the literal that its definitions of the strongest priority agree on. */
export function literal(tree: Tree): string | number | boolean | null | undefined {
  const strongest = Math.min(...tree.values.map(({ priority }) => priority));
  const found = new Set(
    tree.values
      .filter(({ priority }) => priority === strongest)
      .map(({ sure, expr }) => (sure ? staticValue(expr) : undefined)),
  );
  const [only, ...others] = found;
  return others.length > 0 || tree.names.size > 0 ? undefined : only;
}

/** `literal`, where it is a string. */
export function text(tree: Tree): string | undefined {
  const value = literal(tree);
  return typeof value === "string" ? value : undefined;
}

/** Where a leaf's value stands. */
export const placeOf = (tree: Tree): Origin => tree.values[0]?.origin ?? tree.origin;

/** Whether anything is defined here. */
export const isDefined = (tree: Tree): boolean => tree.values.length > 0 || tree.names.size > 0;

/** The elements of a list that is written out in one definition; `undefined` where it is not. */
export function items(tree: Tree): readonly Tree[] | undefined {
  const [only, ...others] = tree.values;
  if (only === undefined || others.length > 0 || only.expr.kind !== "List") return undefined;
  return only.expr.items.map((expr, index) =>
    treeOf(
      [{ expr, origin: expr.origin ?? only.origin, sure: only.sure }],
      [...tree.path, `[${index}]`],
      only.origin,
    ),
  );
}
