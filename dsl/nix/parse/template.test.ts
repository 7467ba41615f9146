import { describe, expect, it } from "vitest";
import type { Expr } from "../ast/index.ts";
import { equals, ident, int, str } from "../ast/index.ts";
import { NixSyntaxError, parseExpr, parseTemplate } from "./index.ts";

const fill = (parts: readonly string[], ...values: readonly Expr[]): Expr =>
  parseTemplate(parts, (index) => values[index] as Expr);
const same = (tree: Expr, text: string): boolean => equals(tree, parseExpr(text), { parens: true });

const originAt = (part: number, offset: number): { file: string; line: number; column: number } => ({
  file: "a.ts",
  line: part + 1,
  column: offset + 1,
});

/** Where an error in a template is placed. */
const labels = (parts: readonly string[]): unknown => {
  try {
    parseTemplate(parts, () => int(1), { originAt });
  } catch (error) {
    return error instanceof NixSyntaxError && error.diagnostics[0]?.labels[0]?.origin;
  }
  return "accepted";
};

describe("values in a template", () => {
  it("stand for expressions", () => {
    expect(same(fill(["lib.mkIf ", " { a = ", "; }"], ident("c"), int(1)), "lib.mkIf c { a = 1; }")).toBe(
      true,
    );
    expect(same(fill(["", ".b + ", ""], ident("a"), ident("c")), "a.b + c")).toBe(true);
    expect(same(fill(["[ ", " ", " ]"], ident("a"), ident("b")), "[ a b ]")).toBe(true);
  });

  it("are interpolations in strings and paths", () => {
    expect(same(fill(['"a', "b$", '"'], ident("x"), ident("y")), '"a${x}b\\$${y}"')).toBe(true);
    expect(
      same(fill(["''\n  a ", "\n    $", "\n''"], ident("x"), ident("y")), "''\n  a ${x}\n    ''$${y}\n''"),
    ).toBe(true);
    expect(same(fill(["./", "/b", ".nix"], ident("x"), ident("y")), "./${x}/b${y}.nix")).toBe(true);
    expect(same(fill(['"${f ', '}"'], ident("x")), '"${f x}"')).toBe(true);
  });

  it("are attribute names, plain ones where the text is known", () => {
    const set = fill(["{ ", " = a.", "; }"], str("b"), str("c d"));
    expect(equals(set, parseExpr('{ b = a."c d"; }'))).toBe(true);
    expect(set).toMatchObject({
      entries: [{ path: { names: [{ kind: "Name" }] }, value: { path: { names: [{ kind: "Str" }] } } }],
    });
    expect(same(fill(["{ ", " = a.", " or 1; }"], ident("x"), ident("y")), "{ ${x} = a.${y} or 1; }")).toBe(
      true,
    );
    expect(same(fill(["{ inherit ", "; }"], str("b")), "{ inherit b; }")).toBe(true);
  });

  it("keep the comments around them, and no spelling that would change in front of them", () => {
    expect(
      equals(fill(["[ # a\n\n", " # b\n ]"], ident("x")), parseExpr("[ # a\n\nx # b\n ]"), { trivia: true }),
    ).toBe(true);
    const tree = fill(['"$', '"'], ident("x"));
    expect(tree.kind === "Str" && tree.parts[0]).toEqual({ kind: "Text", value: "$" });
  });

  it("are merged with what the text defines", () => {
    const set = parseExpr("{ a.b = 1; }");
    expect(fill(["{ x = ", "; x.a.c = 2; }"], set).kind).toBe("AttrSet");
    expect(() => fill(["{ x = ", "; x.a.b = 2; }"], set)).toThrow(
      "NV1112: the attribute `x.a.b` is defined twice",
    );
  });

  it("bind no names", () => {
    expect(() => fill(["{ ", " ? 1 }: 1"], ident("x"))).toThrow("NV1110");
    expect(() => fill(["x@", ": 1"], ident("x"))).toThrow("NV1110");
    expect(() => fill(["a: { b, ", " }: a"], ident("x"))).toThrow("expected `}` or a name in the pattern");
  });

  it("place errors in the part they stand in", () => {
    expect(labels(["a ", " b ; c"])).toEqual({ file: "a.ts", line: 2, column: 4 });
    expect(labels(["a \0 b", "c"])).toEqual({ file: "a.ts", line: 1, column: 3 });
    expect(labels(["a", "", " ("])).toEqual({ file: "a.ts", line: 3, column: 3 });
  });
});
