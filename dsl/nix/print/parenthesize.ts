/**
 * Makes a tree printable: parentheses where the grammar asks for them, and every node in the form it is printed in. What was
 * parsed has its parentheses already and comes back as it is, the same object.
 */
import { levels, precedence, type Binary } from "../ast/binary.ts";
import type { Expr } from "../ast/expr.ts";
import { float } from "../ast/float.ts";
import { attrName } from "../ast/name.ts";
import { int, maxInt } from "../ast/int.ts";
import type { Node } from "../ast/node.ts";
import { mapChildren } from "../ast/traverse.ts";
import type { Select } from "../ast/select.ts";
import { settled } from "./strings.ts";
import { firstOwner, leadingOf, stripped, takeEnd } from "./ends.ts";

/** How tightly a place holds its expression, on the scale of the operators: what binds less needs parentheses. */
const ANY = -1;
const CALL = 14;
/** An argument or an item of a list: what a selection may be. */
const SELECTION = 15;
/** What is selected from. */
const ATOM = 16;

/** How tightly an expression holds together. */
function levelOf(e: Expr): number {
  switch (e.kind) {
    case "Let":
    case "With":
    case "Assert":
    case "If":
    case "Lambda":
      return ANY;
    case "Binary":
      return precedence[e.operator].level;
    case "Unary":
      return e.operator === "!" ? levels.not : levels.negate;
    case "HasAttr":
      return levels.hasAttr;
    case "Apply":
      return CALL;
    case "Select":
      return SELECTION;
    default:
      return ATOM;
  }
}

/**
 * The expression with parentheses where precedence needs them: `f (a + b)`, `(a == b) == c`, `[ (f x) ]`, `-(-1)`.
 *
 * Errors: NV1100 … NV1106 for values that Nix has no spelling for.
 */
export function parenthesize(e: Expr): Expr {
  return within(e, ANY);
}

/** The expression for a place of that level. */
function within(e: Expr, level: number): Expr {
  const done = own(e);
  return levelOf(done) >= level ? done : inParens(done);
}

/** Parentheses around an expression; its comments stay outside. */
function inParens(e: Expr): Expr {
  const list = leadingOf(e);
  const [comment, bare] = takeEnd(e);
  const open = list.length === 0 ? {} : { open: { leading: list } };
  const close = comment === undefined ? {} : { close: { trailing: comment } };
  return { kind: "Paren", expr: stripped(bare), trivia: { ...open, ...close } };
}

function own(e: Expr): Expr {
  switch (e.kind) {
    case "Int":
      return e.value < 0n || (e.raw === undefined && e.value > maxInt) ? own(int(e.value, e.origin)) : e;
    case "Float":
      return e.raw === undefined && !(e.value > 0) ? ownFloat(e) : e;
    case "IndentedString":
      return children(settled(e));
    case "Uri":
      return { ...e, kind: "Str", parts: [{ kind: "Text", value: e.uri, raw: e.uri }] };
    case "Binary":
      return binary(e);
    case "Apply":
      return application(e);
    case "Select":
      return selection(e);
    case "Ident":
    case "SearchPath":
      return e;
    default:
      return children(e);
  }
}

function ownFloat(e: Extract<Expr, { kind: "Float" }>): Expr {
  const node = float(e.value, e.origin);
  return node.kind === "Float" ? e : node;
}

/** Target and fallback may be one object, so they are told apart here. */
function selection(e: Select): Expr {
  // Behind a path the dot would be part of it.
  const target = within(e.target, e.target.kind === "Path" ? ATOM + 1 : ATOM);
  const fallback = e.fallback && within(e.fallback, SELECTION);
  const path = children(e.path);
  if (target === e.target && fallback === e.fallback && path === e.path) return e;
  return fallback === undefined ? { ...e, target, path } : { ...e, target, path, fallback };
}

/** A call, its arguments in a loop: there may be many. */
function application(e: Extract<Expr, { kind: "Apply" }>): Expr {
  const calls: (typeof e)[] = [];
  let fn: Expr = e;
  for (; fn.kind === "Apply"; fn = fn.fn) calls.push(fn);
  return calls.reduceRight(
    (left, one) => {
      // `or` is no name but behind a function: `f or`.
      const arg = within(one.arg, SELECTION);
      return left === one.fn && arg === one.arg ? one : { ...one, fn: left, arg };
    },
    within(fn, CALL),
  );
}

/** An operation, its nested operands in loops: there may be many. */
function binary(e: Binary): Expr {
  const spine: Binary[] = [];
  let last = e;
  for (; last.right.kind === "Binary" && groups(last.right, last, "right"); last = last.right)
    spine.push(last);
  return spine.reduceRight<Expr>((right, one) => {
    const left = operand(one.left, one, "left");
    return left === one.left && right === one.right ? one : { ...one, left, right };
  }, leftGrouped(last));
}

function leftGrouped(e: Binary): Expr {
  const spine: Binary[] = [e];
  let first = e.left;
  for (; first.kind === "Binary" && groups(first, spine.at(-1) as Binary, "left"); first = first.left)
    spine.push(first);
  const start = operand(first, spine.at(-1) as Binary, "left");
  return spine.reduceRight<Expr>((left, one) => {
    const right = operand(one.right, one, "right");
    return left === one.left && right === one.right ? one : { ...one, left, right };
  }, start);
}

/** Pipes of both directions do not mix without parentheses, though they bind alike. */
const isMixedPipe = (e: Expr, parent: Binary): boolean =>
  e.kind === "Binary" &&
  e.operator !== parent.operator &&
  precedence[parent.operator].level === 0 &&
  precedence[e.operator].level === 0;

const fixed = (e: Expr, parent: Binary): Expr => (isMixedPipe(e, parent) ? inParens(e) : e);

const groups = (e: Binary, parent: Binary, side: "left" | "right"): boolean =>
  levelOf(e) >= operandLevel(parent, side) && !isMixedPipe(e, parent);

function operandLevel(e: Binary, side: "left" | "right"): number {
  const { level, side: grouping } = precedence[e.operator];
  return grouping === side ? level : level + 1;
}

const operand = (e: Expr, parent: Binary, side: "left" | "right"): Expr =>
  fixed(within(e, operandLevel(parent, side)), parent);

/** The node over children that are fit for their places. */
function children<N extends Node>(node: N): N {
  return mapChildren(node, place);
}

function place(child: Node, parent: Node): Node {
  switch (child.kind) {
    case "Name":
      return isNamed(child.name) ? child : { ...child, ...attrName(child.name, child.origin) };
    case "Binding":
    case "Inherit":
    case "AttrPath":
    case "Interpolation":
    case "Pattern":
    case "Formal":
      return children(child);
    default:
      return within(child, levelIn(child, parent));
  }
}

const plainName = /^[a-zA-Z_]/;
/** Names as the constructor makes them are bare already; only others are looked at closely. */
const isNamed = (name: string): boolean => plainName.test(name);

function levelIn(child: Expr, parent: Node): number {
  switch (parent.kind) {
    case "Unary":
      if (parent.operator === "!") return levels.not;
      // A minus in front of a path would be part of it.
      return firstOwner(child).kind === "Path" ? ATOM + 1 : levels.negate;
    case "HasAttr":
      return levels.hasAttr + 1;
    case "List":
      return SELECTION;
    default:
      return ANY;
  }
}
