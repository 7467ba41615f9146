import { describe, expect, it } from "vitest";
import { parseExpr } from "../nix/parse/index.ts";
import { at, isDefined, items, literal, text, treeOf, type Tree } from "./tree.ts";

const origin = { file: "a.ts", line: 1, column: 1 };
const tree = (...sources: readonly string[]): Tree =>
  treeOf(
    sources.map((source) => ({ expr: parseExpr(source), origin })),
    [],
    origin,
  );

describe("treeOf", () => {
  it("puts what several modules define side by side", () => {
    const found = tree("{ a.b = 1; }", '{ config, ... }: { a = { "c d" = 2; }; }');
    expect([...at(found, "a").names.keys()]).toEqual(["b", "c d"]);
    expect(at(found, "a", "c d").path).toEqual(["a", "c d"]);
  });

  it.each([
    ["a literal", "1", 1],
    ["the stronger of two", "lib.mkForce 2", 2],
    ["null", "null", null],
    ["nothing of a condition", "lib.mkIf config.x 1", undefined],
    ["nothing of what Nix computes", "config.x", undefined],
    ["nothing of a list", "[ 1 ]", undefined],
    ["what is merged, where it is one", "lib.mkMerge [ 1 1 ]", 1],
    ["nothing of what is merged and differs", "lib.mkMerge [ 1 2 ]", undefined],
  ])("reads %s", (_, value, expected) => {
    const sources = value.includes("mkForce") ? ["{ a = 1; }"] : [];
    expect(literal(at(tree(...sources, `{ a = ${value}; }`), "a"))).toBe(expected);
  });

  it("lets a default give way", () =>
    expect(text(at(tree('{ a = lib.mkDefault "x"; }', '{ a = "y"; }'), "a"))).toBe("y"));

  it.each([
    "{ a = { ${x} = 1; }; }",
    "{ a = config.b; }",
    "{ a = { inherit b; }; }",
    "{ a = lib.mkForce { }; }",
  ])("is open in %s", (source) => expect(at(tree(source), "a").open).toBe(true));

  it("is as open below as above", () => {
    expect(at(tree("{ a = config.b; }"), "a", "b", "c").open).toBe(true);
    expect(at(tree("{ a = { b = 1; }; }"), "a", "c").open).toBe(false);
  });

  it("is sure of what stands under no condition", () => {
    const found = tree("lib.mkIf config.x { a = 1; }", "{ b = lib.mkDefault 1; c = 1; }");
    expect(["a", "b", "c"].map((name) => at(found, name).sure)).toEqual([false, false, true]);
  });

  it("reads the elements of a list", () => {
    const [first, second, ...others] = items(at(tree("{ a = [ { b = 1; } 2 ]; }"), "a")) ?? [];
    expect(others).toEqual([]);
    expect(first === undefined ? undefined : literal(at(first, "b"))).toBe(1);
    expect(second === undefined ? undefined : literal(second)).toBe(2);
    expect(items(at(tree("{ a = [ 1 ] ++ config.b; }"), "a"))).toBeUndefined();
  });

  it("has nothing where nothing is", () => expect(isDefined(at(tree("{ }"), "a"))).toBe(false));
});
