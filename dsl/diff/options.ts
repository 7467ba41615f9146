/** Two sides of options: what was added, removed, changed. */
import type { Expr, Origin } from "../nix/ast/index.ts";
import { print } from "../nix/print/index.ts";
import { written } from "../check/definition.ts";
import type { Options, Weighed } from "./snapshot.ts";

/** A definition of one side, as it is shown. */
export interface Value {
  /** With its priority and conditions, as Nix: `lib.mkForce false`. */
  readonly nix: string;
  readonly place: Origin;
}

/** One option that is not what it was. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  readonly option: string;
  readonly path: readonly string[];
  /** The definitions that are not on the other side. */
  readonly before: readonly Value[];
  readonly after: readonly Value[];
  /** Elements of lists that came and went; the same elements in another order give none. */
  readonly elements?: { readonly added: readonly Value[]; readonly removed: readonly Value[] };
  /** What the values do not show. */
  readonly note?: "another order" | "the content of the file changed";
  /** Where to look: in the present source, or, of what is gone, in the former one. */
  readonly place: Origin;
  /** Tells two changes apart that are not the same. */
  readonly key: string;
}

/** The changes between two sides, in the order of their names. */
export function compareOptions(before: Options, after: Options): readonly Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name) => {
    const change = compareOption(name, before.get(name) ?? [], after.get(name) ?? []);
    return change === undefined || isFilled(change, before, after) ? [] : [change];
  });
}

/** `x = { };` that becomes `x.y = 1;`, or the other way: what is below tells it. */
function isFilled({ kind, option, before, after }: Change, olds: Options, news: Options): boolean {
  if (kind === "changed" || ![...before, ...after].every(({ nix }) => nix === "{ }")) return false;
  const others = kind === "added" ? olds : news;
  return [...others.keys()].some((name) => name.startsWith(`${option}.`));
}

function compareOption(
  option: string,
  olds: readonly Weighed[],
  news: readonly Weighed[],
): Change | undefined {
  const removed = without(olds, news);
  const added = without(news, olds);
  if (removed.length === 0 && added.length === 0) return undefined;
  const kind = olds.length === 0 ? "added" : news.length === 0 ? "removed" : "changed";
  const place = (added[0] ?? news[0] ?? removed[0])?.origin;
  const path = (news[0] ?? olds[0])?.path;
  if (place === undefined || path === undefined) return undefined;
  const change = { kind, option, path, place } as const;
  const keyOf = (of: readonly Weighed[]): string => of.map(({ key }) => key).join("\n");
  const key = [kind, option, keyOf(removed), "", keyOf(added)].join("\n");
  const before = removed.map(shown);
  const after = added.map(shown);
  const lists = [...removed, ...added].every(({ value }) => value.kind === "List");
  if (kind === "changed" && lists) {
    const elements = { added: elementsOf(added, removed), removed: elementsOf(removed, added) };
    if (elements.added.length + elements.removed.length > 0)
      return { ...change, key, before, after, elements };
    // Among modules the order is that in which Nix meets them.
    if (removed.length !== 1 || added.length !== 1) return undefined;
    return { ...change, key, before, after, elements, note: "another order" };
  }
  const same =
    before.length > 0 && before.map(({ nix }) => nix).join("\n") === after.map(({ nix }) => nix).join("\n");
  return { ...change, key, before, after, ...(same ? { note: "the content of the file changed" } : {}) };
}

/** A literal that only one value can stand for: to define it twice is to define it once. */
const isSingle = ({ value }: Weighed): boolean =>
  value.kind === "Int" || (value.kind === "Ident" && /^(?:true|false|null)$/.test(value.name));

/** The definitions that the others do not have; where there are several of a kind, as many as are more. */
function without(these: readonly Weighed[], others: readonly Weighed[]): readonly Weighed[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return these.filter((one) => {
    const count = counts.get(one.key) ?? 0;
    if (count === 0) return true;
    if (!isSingle(one)) counts.set(one.key, count - 1);
    return false;
  });
}

const shown = (one: Weighed): Value => ({ nix: textOf(written(one)), place: one.origin });

/** An expression as the printer has it, in a line where it is short: `[ 80 443 ]`. */
function textOf(expr: Expr): string {
  const text = print(expr).trim();
  const line = text.replaceAll(/\n */g, " ");
  // Line breaks of a text are part of it, and a comment ends with its line.
  return line.length > 60 || /''|#/.test(text) ? text : line;
}

/** The elements of lists that others of the same weight do not have. */
function elementsOf(these: readonly Weighed[], others: readonly Weighed[]): readonly Value[] {
  const counts = new Map<string, number>();
  for (const { key } of others.flatMap(elements)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return these.flatMap(elements).flatMap(({ key, of, item }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    if (count > 0) return [];
    return [{ nix: textOf(written({ ...of, value: item })), place: item.origin ?? of.origin }];
  });
}

interface Element {
  readonly key: string;
  readonly of: Weighed;
  readonly item: Expr;
}

const elements = (of: Weighed): readonly Element[] =>
  of.value.kind === "List"
    ? of.value.items.map((item) => ({ key: `${of.weight}\n${of.meaningOf(item)}`, of, item }))
    : [];
