import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expr } from "../nix/ast/arbitrary.ts";
import { mapChildren, type Node } from "../nix/ast/index.ts";
import { parseExpr } from "../nix/parse/index.ts";
import { print } from "../nix/print/index.ts";
import { meaning } from "./meaning.ts";

const of = (text: string): string => meaning(parseExpr(text));

describe("one meaning", () => {
  it.each([
    ["{ a = 1; b = 2; }", "{ b = 2; a = 1; }"],
    ["{ a.b = 1; a.c = 2; }", "{ a = { c = 2; b = 1; }; }"],
    ['{ "a" = (1); }', "{ a = 1; }"],
    ['"x"', "''x''"],
    ["x: y: x y", "a: b: a b"],
    ["{ lib, ... }: lib.x", "{ config, lib, ... }: lib.x"],
    ["let c = config.x; in [ c.a c.b ]", "[ config.x.a config.x.b ]"],
    ["let a = 1; b = a; in b", "1"],
    ["{ inherit (x) a; }", "{ a = x.a; }"],
    ["a: { inherit a; }", "b: { a = b; }"],
    ["# why\n1", "1"],
    ['{ _file = "a.ts"; key = "k"; x = 1; }', '{ _file = "b.ts"; x = 1; }'],
    ["(config.a).b", "config.a.b"],
  ])("%s is %s", (a, b) => expect(of(a)).toBe(of(b)));
});

describe("two meanings", () => {
  it.each([
    ["[ 1 2 ]", "[ 2 1 ]"],
    ["x: y: x", "x: y: y"],
    ["x: config", "config: config"],
    ["let x = 1; in x", "let x = 2; in x"],
    ["let x = y; y = x; in x", "let x = y; y = x; in y"],
    ["rec { a = 1; b = a; }", "{ a = 1; b = a; }"],
    ['"${a}"', '"a"'],
    ['"${a}b"', '"${a b}"'],
    ["1", "1.0"],
    ["a or b", "a b"],
    ["a.b or c", "a.b"],
    ["{ a }: a", "{ a, ... }: a"],
    ["{ a ? 1, ... }: a", "{ a ? 2, ... }: a"],
    ["with a; b", "with b; b"],
    ["a && b", "a || b"],
    ["./a", "./b"],
    ["<nixpkgs>", "<nixos>"],
    ['{ key = "a"; }', '{ key = "b"; }'],
    ["{ a = 1; ${b} = 2; }", "{ a = 1; ${c} = 2; }"],
    ["a ? b", "a ? c"],
    ["-a", "!a"],
    ["assert a; b", "assert c; b"],
    ["x: let y = x; in y: y", "x: let y = x; in z: y"],
  ])("%s is not %s", (a, b) => expect(of(a)).not.toBe(of(b)));
});

it("is kept by the printer and the parser", () => {
  fc.assert(
    fc.property(expr, (tree) => {
      expect(meaning(parseExpr(print(tree)))).toBe(meaning(tree));
    }),
  );
});

it("does not change with the order of attributes", () => {
  const turned = (node: Node): Node => {
    const inner = mapChildren(node, turned);
    return inner.kind === "AttrSet" ? { ...inner, entries: inner.entries.toReversed() } : inner;
  };
  fc.assert(
    fc.property(expr, (tree) => {
      expect(meaning(mapChildren({ kind: "Paren", expr: tree }, turned))).toBe(meaning(tree));
    }),
  );
});
