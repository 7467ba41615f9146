import { describe, expect, it } from "vitest";
import { parseExpr, parseFile } from "../parse/index.ts";
import type { Binding, Node } from "./index.ts";
import { attrSet, binding, comment, equals, int, list, withEnd, withLeading, withTrailing } from "./index.ts";

const first = (text: string): Binding => {
  const set = parseExpr(text);
  if (set.kind !== "AttrSet" || set.entries[0]?.kind !== "Binding") throw new Error("no binding");
  return set.entries[0];
};
const sameComments = (a: Node, b: Node): boolean => equals(a, b, { trivia: true });

describe("withLeading", () => {
  it.each([
    "a",
    "1",
    '"s"',
    "''s''",
    "./p",
    "<p>",
    "[ ]",
    "{ }",
    "rec { }",
    "let in a",
    "let { }",
    "with a; b",
    "assert a; b",
  ])("hangs a comment in front of %s", (text) => {
    expect(sameComments(withLeading(parseExpr(text), comment("x")), parseExpr(`# x\n${text}`))).toBe(true);
  });

  it.each([
    "if a then b else c",
    "a: b",
    "{ a }: b",
    "a@{ }: b",
    "f a b",
    "a.b or c",
    "a ? b",
    "-a",
    "a + b",
    "(a)",
    "a.b.c",
  ])("follows the first token of %s", (text) => {
    expect(sameComments(withLeading(parseExpr(text), comment("x")), parseExpr(`# x\n${text}`))).toBe(true);
  });

  it("hangs on the first name of a binding, before what is there", () => {
    const node = withLeading(first("{\n# y\na.b = 1; }"), comment("x\nz"));
    expect(sameComments(node, first("{\n# x\n# z\n# y\na.b = 1; }"))).toBe(true);
  });
});

describe("withTrailing", () => {
  it.each([
    "a",
    "[ ]",
    "{ }",
    "let in a",
    "a: b",
    "f a",
    "a.b or c",
    "a.b",
    "a ? b",
    "a ? ${b}",
    "-a",
    "a + b",
    "(a)",
    "if a then b else c",
  ])("follows the last token of %s", (text) => {
    expect(sameComments(withTrailing(parseExpr(text), "x"), parseExpr(`${text} # x`))).toBe(true);
  });

  it("hangs on the semicolon of a binding, on one line", () => {
    expect(withTrailing(binding("a", int(1)), "x\n  y").trivia).toEqual({ semicolon: { trailing: " x y" } });
    expect(withTrailing(binding("a", int(1)), " ").trivia).toBe(undefined);
  });
});

describe("withEnd", () => {
  it("hangs in front of the closing bracket", () => {
    expect(sameComments(withEnd(list([int(1)]), comment("x")), parseExpr("[ 1\n# x\n]"))).toBe(true);
    expect(sameComments(withEnd(attrSet([]), comment("x")), parseExpr("{\n# x\n}"))).toBe(true);
  });
});

it("leaves what stands behind a file to the file", () => {
  expect(parseFile("1 # a\n# b\n")).toMatchObject({
    expr: { trivia: { self: { trailing: " a" } } },
    end: { leading: [{ text: " b" }] },
  });
});
