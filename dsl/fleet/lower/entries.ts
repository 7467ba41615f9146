/** Attribute sets put together from several sources, as one person would have written them. */
import {
  attrSet,
  binding,
  plainText,
  withLeading,
  type AttrName,
  type AttrSet,
  type Binding,
  type Entry,
  type Expr,
  type LeadingTrivium,
} from "../../nix/ast/index.ts";

/** The names of a path as text, `undefined` when one of them is computed. */
export function staticNames(names: readonly AttrName[]): readonly string[] | undefined {
  const texts: string[] = [];
  for (const name of names) {
    const text = name.kind === "Name" ? name.name : name.kind === "Str" ? plainText(name) : undefined;
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

/** Whether an expression is a set literal whose entries may move into another one. */
export const isOpenSet = (expr: Expr): expr is AttrSet => expr.kind === "AttrSet" && !expr.recursive;

/**
 * `entries` and one more binding: inside the set that already holds its path where there is one, behind the others
 * otherwise. `undefined` when the two define the same attribute.
 */
export function withBinding(entries: readonly Entry[], added: Binding): readonly Entry[] | undefined {
  const path = staticNames(added.path.names);
  if (path === undefined) return [...entries, added];
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === "Inherit") {
      if (entry.names.some((name) => staticNames([name])?.[0] === path[0])) return undefined;
      continue;
    }
    const names = staticNames(entry.path.names);
    if (names === undefined) continue;
    const shared = sharedPrefix(names, path);
    if (shared < names.length && shared < path.length) continue;
    const deeper = names.length > path.length;
    if (deeper && hasOthers(entries, index, path)) return expanded(entries, added);
    const has = Math.min(names.length, path.length);
    const merged = mergeBinding(deeper ? folded(entry, has) : entry, added, has);
    return merged === undefined ? undefined : entries.with(index, merged);
  }
  return [...entries, added];
}

/** Whether another entry than the one at `index` stands below a path. */
const hasOthers = (entries: readonly Entry[], index: number, path: readonly string[]): boolean =>
  entries.some((entry, at) => {
    if (at === index || entry.kind === "Inherit") return false;
    const names = staticNames(entry.path.names);
    return names !== undefined && sharedPrefix(names, path) === path.length;
  });

/** `a.b.c = 1;` as `a.b = { c = 1; };`, when `length` is 2. */
function folded(entry: Binding, length: number): Binding {
  const { names } = entry.path;
  const inner: Binding = { ...entry, path: { ...entry.path, names: names.slice(length) } };
  return { kind: "Binding", path: { ...entry.path, names: names.slice(0, length) }, value: setOf(inner) };
}

/** Two bindings of which the first one's path starts the other's. */
function mergeBinding(entry: Binding, added: Binding, has: number): Binding | undefined {
  if (!isOpenSet(entry.value)) return undefined;
  const inner = entry.value.entries;
  const comments = leadingComments(added);
  const rest = added.path.names.slice(has);
  let entries: readonly Entry[] | undefined;
  if (rest.length > 0) {
    entries = withBinding(inner, withLeading({ ...added, path: { ...added.path, names: rest } }, comments));
  } else if (isOpenSet(added.value) && added.value.trivia === undefined && added.trivia === undefined) {
    const [first, ...others] = added.value.entries;
    entries = first === undefined ? inner : withEntries(inner, [withLeading(first, comments), ...others]);
  }
  return entries === undefined ? undefined : { ...entry, value: { ...entry.value, entries } };
}

/** The comments above a binding. */
function leadingComments(added: Binding): readonly LeadingTrivium[] {
  const [first] = added.path.names;
  const trivia = first?.kind === "Interpolation" ? first.trivia?.open : first?.trivia?.self;
  return (trivia?.leading ?? []).filter((item) => item.kind !== "BlankLine");
}

/** `entries` and the entries of the set that `added` binds, each under its whole path. */
function expanded(entries: readonly Entry[], added: Binding): readonly Entry[] | undefined {
  const { value, path } = added;
  if (!isOpenSet(value) || value.trivia !== undefined || added.trivia !== undefined) return undefined;
  const inner: Binding[] = [];
  for (const entry of value.entries) {
    if (entry.kind === "Inherit") return undefined;
    const [head, ...tail] = path.names;
    if (head === undefined) return undefined;
    const first = inner.length === 0 ? head : withoutComments(head);
    inner.push({ ...entry, path: { ...entry.path, names: [first, ...tail, ...entry.path.names] } });
  }
  return withEntries(entries, inner);
}

function withoutComments(name: AttrName): AttrName {
  const { trivia: _, ...rest } = name;
  return rest;
}

/** Whether a set literal defines an attribute path, or something above or below it. */
export function defines(expr: Expr, path: readonly string[]): boolean {
  if (!isOpenSet(expr)) return false;
  return expr.entries.some((entry) => {
    if (entry.kind === "Inherit") return entry.names.some((name) => staticNames([name])?.[0] === path[0]);
    const names = staticNames(entry.path.names);
    if (names === undefined) return false;
    const shared = sharedPrefix(names, path);
    if (shared === names.length && shared < path.length) {
      return isOpenSet(entry.value) ? defines(entry.value, path.slice(shared)) : true;
    }
    return shared === path.length;
  });
}

/** `entries` with several more; `undefined` when some attribute would be defined twice. */
export function withEntries(
  entries: readonly Entry[],
  added: readonly Entry[],
): readonly Entry[] | undefined {
  let all: readonly Entry[] | undefined = entries;
  for (const entry of added) {
    if (all === undefined) return undefined;
    if (entry.kind === "Binding") all = withBinding(all, entry);
    else all = entry.names.some((name) => definesFirst(all ?? [], name)) ? undefined : [...all, entry];
  }
  return all;
}

function definesFirst(entries: readonly Entry[], name: AttrName): boolean {
  const text = staticNames([name])?.[0];
  return entries.some((entry) => {
    const names = entry.kind === "Binding" ? entry.path.names.slice(0, 1) : entry.names;
    return names.some((other) => staticNames([other])?.[0] === text);
  });
}

function sharedPrefix(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

/** `path = value;`, or `path.a.b = …;` when `value` is a set of one binding and nothing else. */
export function under(path: readonly string[], value: Expr): Binding {
  const plain = binding(path, value);
  if (!isOpenSet(value) || value.trivia !== undefined || value.entries.length !== 1) return plain;
  const [only] = value.entries;
  if (only?.kind !== "Binding" || only.path.names[0]?.trivia !== undefined) return plain;
  return { ...only, path: { ...only.path, names: [...plain.path.names, ...only.path.names] } };
}

/** A set of bindings. */
export const setOf = (...entries: readonly Entry[]): AttrSet => attrSet(entries);
