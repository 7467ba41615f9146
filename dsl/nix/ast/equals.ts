import type { NixFile } from "./file.ts";
import type { Node } from "./node.ts";
import { unparen } from "./paren.ts";
import { plainText } from "./str.ts";
import type { StringPart, TextPart } from "./text-part.ts";
import { children, isExpr } from "./traverse.ts";

/** What `equals` looks at beside the meaning. */
export interface EqualsOptions {
  /** How it is written: `"…"` or `''…''`, quotes of attribute names, the raw spelling of texts and numbers, a URI without quotes. */
  readonly spelling?: boolean;
  /** Parentheses of the source. */
  readonly parens?: boolean;
  /** Comments and blank lines. */
  readonly trivia?: boolean;
  /** The places in the Nix text and in TypeScript. */
  readonly places?: boolean;
}

/**
 * Whether two trees are the same expression. By default spelling, parentheses, comments and places do not count: `"a"` is `''a''`,
 * `{ "a" = (1); }` is `{ a = 1; }`. Order does: `{ a = 1; b = 2; }` is not `{ b = 2; a = 1; }`.
 */
export function equals(a: Node | NixFile, b: Node | NixFile, options: EqualsOptions = {}): boolean {
  if (a.kind === "File" || b.kind === "File") {
    if (a.kind !== "File" || b.kind !== "File") return false;
    return equals(a.expr, b.expr, options) && (options.trivia !== true || same(a.end, b.end));
  }
  return equalNodes(a, b, options);
}

function equalNodes(left: Node, right: Node, options: EqualsOptions): boolean {
  const a = plain(left, options);
  const b = plain(right, options);
  if (a === b) return true;
  if (options.trivia === true && !same(a.trivia ?? {}, b.trivia ?? {})) return false;
  if (options.places === true && !(same(a.span, b.span) && same(a.origin, b.origin))) return false;
  if (options.spelling !== true) {
    const texts = [textOf(a), textOf(b)] as const;
    if (texts[0] !== undefined || texts[1] !== undefined) return texts[0] === texts[1];
    if (isString(a) && isString(b)) return equalParts(a.parts, b.parts, options);
  }
  if (a.kind !== b.kind || !equalTokens(a, b, options)) return false;
  if (hasParts(a) && hasParts(b)) return equalParts(a.parts, b.parts, options);
  const below = children(a);
  const other = children(b);
  return (
    below.length === other.length &&
    below.every((child, index) => equalNodes(child, other[index] as Node, options))
  );
}

const plain = (node: Node, options: EqualsOptions): Node =>
  options.parens !== true && isExpr(node) ? unparen(node) : node;

type AnyString = Extract<Node, { readonly kind: "Str" | "IndentedString" }>;
const isString = (node: Node): node is AnyString => node.kind === "Str" || node.kind === "IndentedString";
type WithParts = Extract<Node, { readonly parts: readonly StringPart[] }>;
const hasParts = (node: Node): node is WithParts => isString(node) || node.kind === "Path";

/** What a string, a URI or a bare attribute name says, whichever it is. */
function textOf(node: Node): string | undefined {
  switch (node.kind) {
    case "Str":
    case "IndentedString":
      return plainText(node);
    case "Uri":
      return node.uri;
    case "Name":
      return node.name;
    default:
      return undefined;
  }
}

function equalParts(a: readonly StringPart[], b: readonly StringPart[], options: EqualsOptions): boolean {
  if (a.length !== b.length) return false;
  return a.every((part, index) => {
    const other = b[index] as StringPart;
    if (part.kind === "Text") return other.kind === "Text" && equalText(part, other, options);
    return other.kind !== "Text" && equalNodes(part, other, options);
  });
}

function equalText(a: TextPart, b: TextPart, options: EqualsOptions): boolean {
  return a.value === b.value && (options.spelling !== true || a.raw === b.raw);
}

/** Compares what a node says in its own tokens; its children are compared apart. `a` and `b` are of one kind. */
function equalTokens(a: Node, b: Node, options: EqualsOptions): boolean {
  for (const key of tokens) {
    const [one, two] = [Reflect.get(a, key) as unknown, Reflect.get(b, key) as unknown];
    if (typeof one !== "object" && !Object.is(one, two)) return false;
  }
  if (a.kind === "Pattern" && b.kind === "Pattern") {
    return (
      (a.alias === undefined) === (b.alias === undefined) &&
      (options.spelling !== true || a.alias?.side === b.alias?.side)
    );
  }
  if (a.kind === "Inherit" && b.kind === "Inherit") return (a.from === undefined) === (b.from === undefined);
  if (options.spelling !== true) return true;
  return (
    Reflect.get(a, "raw") === Reflect.get(b, "raw") &&
    Reflect.get(a, "multiline") === Reflect.get(b, "multiline")
  );
}

/** Properties that are part of the meaning where they hold a value; where they hold a node, it is compared as a child. */
const tokens = ["name", "value", "path", "uri", "operator", "recursive", "ellipsis"] as const;

/** Deep equality of plain data; property order does not count, a property that is `undefined` is none. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(Reflect.get(a, key), Reflect.get(b, key)));
}
