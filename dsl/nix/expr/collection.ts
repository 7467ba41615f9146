/** Object and array literals → attribute sets and lists, with the order and comments of the source. */
import type { AttrSet } from "../ast/attr-set.ts";
import { attrSet } from "../ast/attr-set.ts";
import type { Binding } from "../ast/binding.ts";
import { binding } from "../ast/binding.ts";
import { withEnd, withLeading, withTrailing } from "../ast/comments.ts";
import type { Expr } from "../ast/expr.ts";
import { list } from "../ast/list.ts";
import type { AttrName } from "../ast/name.ts";
import { attrName } from "../ast/name.ts";
import type { LeadingTrivium } from "../ast/trivia.ts";
import { leadingTrivia, trailingText } from "./comments.ts";
import type { State } from "./context.ts";
import { below, fail, reportHere } from "./context.ts";
import type { ObjectSite, PropertySite } from "./sites.ts";
import { siteOfArray, siteOfObject } from "./sites.ts";
import { convert } from "./to-nix.ts";
import { NivisError } from "../../diagnostics/diagnostic.ts";

/** `[ … ]`. NV1128 for holes. */
export function listNode(value: readonly unknown[], state: State): Expr {
  const site = siteOfArray(value);
  const here = { ...state, origin: site?.origin ?? state.origin };
  const items: Expr[] = [];
  for (let index = 0; index < value.length; index++) {
    const element = site?.elements[index];
    const at = state.merged
      ? { ...here, merged: false, origin: element?.origin ?? here.origin }
      : below(here, `[${index}]`, element?.origin);
    if (!(index in value)) {
      fail(
        at,
        "NV1128",
        `the array has no element ${index}: it is sparse`,
        "fill it: Array.from({ length: n }, (_, i) => …)",
      );
      continue;
    }
    const node = convert(value[index], at);
    const leading = withLeading(node, leadingTrivia(element?.leading, index === 0));
    const trailing = trailingText(element?.trailing);
    items.push(trailing === undefined ? leading : withTrailing(leading, trailing));
  }
  const node = withEnd(list(items), leadingTrivia(site?.end, items.length === 0));
  return here.origin === undefined ? node : { ...node, origin: here.origin };
}

/**
 * `{ … }`. Sets of a single entry become dotted bindings, `services.openssh.enable = true;`, with the comments of all
 * levels above them. NV1129 for symbols as keys.
 */
export function setNode(value: object, state: State): Expr {
  const site = siteOfObject(value);
  const here = { ...state, origin: site?.origin ?? state.origin };
  for (const key of Object.getOwnPropertySymbols(value)) {
    fail(here, "NV1129", `a JavaScript symbol (${String(key)}) cannot name an attribute`, "write a string");
  }
  const bindings: Binding[] = [];
  for (const key of keysOf(value, site)) {
    const property: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (property === undefined) continue;
    const node = bindingNode(key, property, site?.properties.get(key), bindings.length === 0, here);
    if (node !== undefined) bindings.push(node);
  }
  const node = withEnd(attrSet(bindings), leadingTrivia(site?.end, bindings.length === 0));
  return here.origin === undefined ? node : { ...node, origin: here.origin };
}

/** Keys in the order of the source: JavaScript puts those that look like numbers first. */
function keysOf(value: object, site: ObjectSite | undefined): readonly string[] {
  const keys = Object.keys(value);
  if (site === undefined || !keys.some((key) => /^\d+$/.test(key))) return keys;
  const order = new Map([...site.properties.keys()].map((key, index) => [key, index]));
  const rank = (key: string): number => order.get(key) ?? order.size;
  return keys.toSorted((a, b) => rank(a) - rank(b));
}

function bindingNode(
  key: string,
  value: unknown,
  property: PropertySite | undefined,
  first: boolean,
  state: State,
): Binding | undefined {
  const at = below(state, key, property?.valueOrigin);
  const name = nameNode(key, below(state, key, property?.origin));
  const converted = convert(value, at);
  if (name === undefined) return undefined;
  const leading = leadingTrivia(property?.leading, first);
  const trailing = trailingText(property?.trailing);
  const inner = isData(value) ? onlyBinding(converted) : undefined;
  const node =
    inner === undefined
      ? binding([name], converted)
      : { ...inner, path: { ...inner.path, names: [name, ...inner.path.names] } };
  const origin = property?.origin ?? state.origin;
  const placed = origin === undefined ? node : { ...node, origin: inner?.origin ?? origin };
  return comments(placed, leading, trailing);
}

function nameNode(key: string, state: State): AttrName | undefined {
  try {
    return attrName(key, state.origin);
  } catch (error) {
    if (!(error instanceof NivisError)) throw error;
    for (const diagnostic of error.diagnostics) reportHere(state, diagnostic);
    return undefined;
  }
}

const isData = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The entry of a set that has just one and nothing else, its comments moved before the whole. */
function onlyBinding(node: Expr): Binding | undefined {
  if (!isBareSet(node)) return undefined;
  const [entry, ...others] = node.entries;
  return entry?.kind === "Binding" && others.length === 0 ? entry : undefined;
}

const isBareSet = (node: Expr): node is AttrSet =>
  node.kind === "AttrSet" && !node.recursive && node.trivia === undefined;

/** Hangs the comments of a property on its binding, before and behind those that a collapsed level below brought. */
function comments(node: Binding, leading: readonly LeadingTrivium[], trailing: string | undefined): Binding {
  const [first, ...names] = node.path.names;
  const [second] = names;
  if (first === undefined) return node;
  // Collapsed: what hung on the first name of the inner path goes above the whole.
  const lifted = second === undefined ? [] : leadingOf(second);
  const path =
    second === undefined ? node.path : { ...node.path, names: [first, bare(second), ...names.slice(1)] };
  const hasTrailing = node.trivia?.semicolon?.trailing !== undefined;
  const above =
    hasTrailing && trailing !== undefined ? [{ kind: "LineComment" as const, text: ` ${trailing}` }] : [];
  const whole = withLeading({ ...node, path }, [...leading, ...above, ...lifted]);
  return trailing === undefined || hasTrailing ? whole : withTrailing(whole, trailing);
}

function leadingOf(name: AttrName): readonly LeadingTrivium[] {
  return (name.kind === "Interpolation" ? name.trivia?.open : name.trivia?.self)?.leading ?? [];
}

function bare(name: AttrName): AttrName {
  const { trivia: _, ...rest } = name;
  return rest;
}
