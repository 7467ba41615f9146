import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  apply,
  assert,
  attrSet,
  binary,
  comment,
  equals,
  hasAttr,
  ident,
  ifElse,
  int,
  lambda,
  letIn,
  list,
  path,
  precedence,
  select,
  unary,
  withLeading,
  withScope,
} from "../ast/index.ts";
import type { BinaryOperator, Expr } from "../ast/index.ts";
import { parseExpr } from "../parse/index.ts";
import { parenthesize, print } from "./index.ts";

const [a, b, c] = [ident("a"), ident("b"), ident("c")];
const operators = Object.keys(precedence) as BinaryOperator[];
const flat = (tree: Expr): string => print(tree, { width: 1000 }).trimEnd();

describe("parentheses", () => {
  const table: readonly (readonly [Expr, string])[] = [
    [binary("-", a, binary("-", b, c)), "a - (b - c)"],
    [binary("-", binary("-", a, b), c), "a - b - c"],
    [binary("++", binary("++", a, b), c), "(a ++ b) ++ c"],
    [binary("//", a, binary("//", b, c)), "a // b // c"],
    [binary("->", binary("->", a, b), c), "(a -> b) -> c"],
    [binary("->", a, binary("->", b, c)), "a -> b -> c"],
    [binary("==", binary("==", a, b), c), "(a == b) == c"],
    [binary("<", a, binary("<", b, c)), "a < (b < c)"],
    [binary("*", binary("+", a, b), c), "(a + b) * c"],
    [binary("|>", binary("|>", a, b), c), "a |> b |> c"],
    [binary("|>", a, binary("|>", b, c)), "a |> (b |> c)"],
    [binary("<|", a, binary("<|", b, c)), "a <| b <| c"],
    [binary("|>", binary("<|", a, b), c), "(a <| b) |> c"],
    [binary("<|", a, binary("|>", b, c)), "a <| (b |> c)"],
    [unary("-", unary("-", a)), "--a"],
    [unary("!", binary("==", a, b)), "!(a == b)"],
    [binary("==", unary("!", a), b), "!a == b"],
    [binary("+", unary("!", a), b), "(!a) + b"],
    [unary("-", hasAttr(a, "b")), "-(a ? b)"],
    [unary("-", path("./a")), "-(./a)"],
    [hasAttr(hasAttr(a, "b"), "c"), "(a ? b) ? c"],
    [select(binary("+", a, b), "c"), "(a + b).c"],
    [select(apply(a, b), "c"), "(a b).c"],
    [select(path("./a"), "c"), "(./a).c"],
    [select(attrSet([]), "c"), "{ }.c"],
    [select(a, "b", apply(b, c)), "a.b or (b c)"],
    [select(select(a, "b", c), "c"), "(a.b or c).c"],
    [apply(a, apply(b, c)), "a (b c)"],
    [apply(apply(a, b), c), "a b c"],
    [apply(a, int(-1)), "a (-1)"],
    [apply(lambda("a", a), b), "(a: a) b"],
    [list([apply(a, b)]), "[ (a b) ]"],
    [list([lambda("a", b)]), "[ (a: b) ]"],
    [list([select(a, "b", c)]), "[ a.b or c ]"],
    [binary("+", a, ifElse(a, b, c)), "a + (if a then b else c)"],
    [binary("+", withScope(a, b), c), "(with a; b) + c"],
    [lambda("a", lambda("b", c)), "a: b: c"],
    [ifElse(lambda("a", b), b, c), "if a: b then b else c"],
    [{ kind: "Int", value: -(2n ** 63n) }, "-9223372036854775807 - 1"],
    [apply(a, { kind: "Float", value: -0.5 }), "a (-0.5)"],
  ];
  it.each(table)("%#", (tree, text) => {
    expect(flat(tree)).toBe(text);
  });

  it("stand around let and assert", () => {
    expect(flat(apply(a, letIn([], b)))).toBe("a (\n  let\n  in\n  b\n)");
    expect(flat(binary("+", assert(a, b), c))).toContain("(\n");
  });

  it("leave comments outside", () => {
    expect(flat(list([withLeading(apply(a, b), comment("x"))]))).toBe("[\n  # x\n  (a b)\n]");
  });

  it("that are there are kept, and the tree is the same object", () => {
    const tree = parseExpr("((a)) + [ (b) (c d) ] // (f (x: y))");
    expect(parenthesize(tree)).toBe(tree);
  });
});

const operation: fc.Arbitrary<Expr> = fc.letrec<{ tree: Expr }>((tie) => {
  const tree = tie("tree");
  return {
    tree: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom<Expr>(a, b, c, int(1), path("./x")),
      fc.tuple(fc.constantFrom(...operators), tree, tree).map(([op, l, r]) => binary(op, l, r)),
      fc.tuple(fc.constantFrom(...operators), tree, tree).map(([op, l, r]) => binary(op, l, r)),
      fc.tuple(fc.constantFrom("-", "!"), tree).map(([op, e]) => unary(op, e)),
      fc.tuple(tree, tree).map(([f, x]) => apply(f, x)),
      tree.map((e) => hasAttr(e, "k")),
      fc.tuple(tree, tree).map(([e, d]) => select(e, "k", d)),
      fc.tuple(tree, tree).map(([s, e]) => withScope(s, e)),
      fc.tuple(tree, tree).map(([s, e]) => assert(s, e)),
      fc.tuple(tree, tree, tree).map(([x, y, z]) => ifElse(x, y, z)),
      tree.map((e) => lambda("x", e)),
      fc.array(tree, { maxLength: 3 }).map(list),
    ),
  };
}).tree;

it("any operation is read back as it was", () => {
  fc.assert(
    fc.property(operation, (tree) => {
      const back = parseExpr(print(tree));
      expect(equals(back, tree)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});

/** What a text means with one pair of parentheses left out, for each pair. */
const without = (tree: Expr): readonly Expr[] => {
  const text = flat(tree);
  const out: Expr[] = [];
  for (let open = text.indexOf("("); open >= 0; open = text.indexOf("(", open + 1)) {
    let depth = 0;
    let close = open;
    for (; close < text.length; close++) {
      if (text[close] === "(") depth++;
      if (text[close] === ")" && --depth === 0) break;
    }
    try {
      out.push(parseExpr(`${text.slice(0, open)} ${text.slice(open + 1, close)} ${text.slice(close + 1)}`));
    } catch {
      // Without them it is no Nix.
    }
  }
  return out;
};

it("no pair of parentheses is there for nothing", () => {
  // Of binary operators alone: a prefix operator may end any operand, with parentheses it reads better.
  const binaries: fc.Arbitrary<Expr> = fc.letrec<{ tree: Expr }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Expr>(a, b, c),
      fc.tuple(fc.constantFrom(...operators), tie("tree"), tie("tree")).map(([op, l, r]) => binary(op, l, r)),
    ),
  })).tree;
  fc.assert(
    fc.property(binaries, (tree) => {
      for (const other of without(tree)) expect(equals(other, tree)).toBe(false);
    }),
    { numRuns: 10_000 },
  );
});
