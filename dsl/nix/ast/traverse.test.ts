import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpr } from "../parse/index.ts";
import { commented, expr } from "./arbitrary.ts";
import type { Node } from "./index.ts";
import { equals, ident, int, mapChildren, rewrite, str, substitute, walk } from "./index.ts";

const identifiers = (root: Node): string[] => {
  const found: string[] = [];
  walk(root, (node) => {
    if (node.kind === "Ident" || node.kind === "Name") found.push(node.name);
  });
  return found;
};

/** Fills `hole` by substitution and by hand. */
const fill = (text: string): boolean => {
  const filled = substitute(parseExpr(text), (name) => (name.name === "hole" ? int(1) : undefined));
  return equals(filled, parseExpr(text.replaceAll(/hole(?![=:'])/g, "(1)")));
};

const same = (a: string, b: string, options = {}): boolean => equals(parseExpr(a), parseExpr(b), options);

describe("walk", () => {
  it("meets every node in the order of the source", () => {
    const text = `args@{ a ? b, c }: let inherit (d) e; in with f; assert g; if h then i.\${j}.k or l else "\${m}" + ./x/\${n} ? \${o}.p`;
    expect(identifiers(parseExpr(text)).join("")).toBe("argsabcdefghijklmnop");
    expect(identifiers(parseExpr("{ a }@b: a"))).toEqual(["a", "b", "a"]);
  });

  it("passes over what it is told to", () => {
    const found: string[] = [];
    walk(parseExpr("f (g x) y"), (node) => {
      if (node.kind === "Ident") found.push(node.name);
      return node.kind !== "Paren";
    });
    expect(found).toEqual(["f", "y"]);
  });

  it("goes through chains of any length", () => {
    let count = 0;
    walk(parseExpr(Array(5000).fill("a").join(" + ")), () => void count++);
    expect(count).toBe(9999);
  });
});

describe("mapChildren, rewrite", () => {
  it("keeps the node when nothing changes", () => {
    fc.assert(
      fc.property(expr, (tree) => {
        expect(mapChildren(tree, (child) => child)).toBe(tree);
        expect(rewrite(tree, () => undefined)).toBe(tree);
      }),
    );
  });
});

describe("substitute", () => {
  it("replaces variables wherever an expression stands", () => {
    expect(
      fill(
        '[ hole "a${hole}" ./a${hole} (x.${hole}.b or hole) { ${hole} = hole; inherit (hole) a; } (f hole) ]',
      ),
    ).toBe(true);
    expect(fill("{ a ? hole }: with hole; assert hole; if hole then - hole else hole // hole ? a")).toBe(
      true,
    );
  });

  it("leaves attribute names and parameters alone", () => {
    const text = "{ hole ? 1 }@args: { hole = x.hole; }";
    const tree = parseExpr(text);
    expect(substitute(tree, () => ident("y"))).not.toBe(tree);
    expect(identifiers(substitute(tree, () => ident("y")))).toEqual(["hole", "args", "hole", "y", "hole"]);
    expect(identifiers(substitute(parseExpr("hole: hole"), () => ident("y")))).toEqual(["hole", "y"]);
  });
});

describe("equals", () => {
  it("looks through spelling, parentheses and comments", () => {
    expect(same('{ "a" = (1); } # x', "{ a = 01; }")).toBe(true);
    expect(same("''\n  a\n''", '"a\\n"')).toBe(true);
    expect(same('http://a "x${y}z"', "\"http://a\" ''x${y}z''")).toBe(true);
  });

  it("looks at what it is asked to", () => {
    expect(same("(1)", "1", { parens: true })).toBe(false);
    expect(same("1 # a", "1", { trivia: true })).toBe(false);
    expect(same('"a"', "''a''", { spelling: true })).toBe(false);
    expect(same(" 1", "1", { places: true })).toBe(false);
  });

  it.each([
    ["{ a = 1; b = 2; }", "{ b = 2; a = 1; }"],
    ["{ }", "rec { }"],
    ["a: a", "b: b"],
    ["{ a }: a", "{ a, ... }: a"],
    ["{ a }@b: a", "{ a }: a"],
    ["a.b or c", "a.b"],
    ["-a", "!a"],
    ["a + b", "a - b"],
    ["{ inherit a; }", "{ inherit (a) a; }"],
    ["<a>", "./a"],
    ["./a", '"./a"'],
    ["1", "1.0"],
    ["[ a b ]", "[ a ]"],
  ])("tells %s from %s", (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(a, a, { parens: true, trivia: true, spelling: true, places: true })).toBe(true);
  });

  it("holds for every tree and itself, and for none with one more thing in it", () => {
    fc.assert(
      fc.property(commented, (tree) => {
        expect(equals(tree, structuredClone(tree), { trivia: true, spelling: true, parens: true })).toBe(
          true,
        );
        expect(equals(tree, { kind: "List", items: [tree, str("")] })).toBe(false);
      }),
    );
  });
});
