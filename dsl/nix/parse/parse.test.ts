import { describe, expect, it } from "vitest";
import type { Origin, StringPart } from "../ast/index.ts";
import { NixSyntaxError, parseExpr, parseFile } from "./index.ts";

/** Code, message and place of what the parser says to a text. */
function refusal(text: string): string {
  try {
    parseFile(text, { file: "x.nix" });
  } catch (error) {
    if (!(error instanceof NixSyntaxError)) throw error;
    const places = error.diagnostics[0]?.labels.map(
      ({ origin, length }) => `${origin.line}:${origin.column}+${length}`,
    );
    return `${places?.join(" ")} ${error.message}`;
  }
  return "accepted";
}
/** What parsing a text throws. */
function thrown(text: string): unknown {
  try {
    return parseExpr(text);
  } catch (error) {
    return error;
  }
}
const parts = (text: string): readonly StringPart[] => {
  const tree = parseExpr(text);
  return tree.kind === "Str" || tree.kind === "IndentedString" || tree.kind === "Path" ? tree.parts : [];
};
const texts = (text: string): (readonly [string, string | undefined] | "hole")[] =>
  parts(text).map((part) => (part.kind === "Text" ? [part.value, part.raw] : "hole"));

const shape = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(parseExpr(text), (key, value: unknown) =>
      key === "span" ? undefined : typeof value === "bigint" ? Number(value) : value,
    ),
  );

const name = (one: string): unknown => ({ kind: "Ident", name: one });
const originAt = (offset: number): Origin => ({ file: "a.ts", line: 7, column: 10 + offset });

describe("strings", () => {
  it("keeps the spelling beside the value", () => {
    expect(texts(String.raw`"a\n\${b}$${"$"}{c}"`)).toEqual([
      ["a\n${b}$${c}", String.raw`a\n\${b}$${"$"}{c}`],
    ]);
    expect(texts('"a$${b}${c}\\\r\r\n"')).toEqual([["a$${b}", "a$${b}"], "hole", ["\r\n", "\\\r\r\n"]]);
  });

  it("strips indented ones as Nix does, spelling included", () => {
    expect(texts("''\n    a\n      ''${b}\n\n    '''c\n  ''")).toEqual([
      ["a\n  ${b}\n\n''c\n", "a\n  ''${b}\n\n'''c\n"],
    ]);
    expect(texts("''\n  ${a}\n    b ''\\t\n\tc''")).toEqual([
      ["  ", "  "],
      "hole",
      ["\n    b \t\n\tc", "\n    b ''\\t\n\tc"],
    ]);
    expect(texts("''   \n \n    ''")).toEqual([["\n", "\n"]]);
    expect(texts("''''")).toEqual([]);
  });

  it("cuts behind an escaped line feed where Nix does", () => {
    expect(texts("''\n  a''\\n    b''")).toEqual([["a\n  b", "a''\\n    b"]]);
  });

  it("keeps paths in pieces", () => {
    expect(texts("./a${b}/c")).toEqual([["./a", undefined], "hole", ["/c", undefined]]);
  });
});

describe("the shape of trees", () => {
  it("takes `or` behind a term for a variable", () => {
    const or = { kind: "Ident", name: "or" };
    const g = { kind: "Apply", fn: name("g"), arg: or };
    expect(shape("f g or x")).toEqual({
      kind: "Apply",
      fn: { kind: "Apply", fn: name("f"), arg: g },
      arg: name("x"),
    });
  });

  it("says which brackets the source had on several lines", () => {
    expect(shape("[\n]")).toEqual({ kind: "List", items: [], multiline: true });
    expect(shape("{\n}")).toEqual({ kind: "AttrSet", recursive: false, entries: [], multiline: true });
    expect(shape("{ }:\n1")).toMatchObject({
      multiline: true,
      param: { kind: "Pattern", formals: [], ellipsis: false },
    });
    expect(parseExpr("[ {\n} ]")).toMatchObject({ multiline: true, items: [{ multiline: true }] });
    expect(shape("[ ]")).toEqual({ kind: "List", items: [] });
  });

  it("places every node", () => {
    const tree = parseExpr(" a.b ++ [ c ]", { originAt });
    expect(tree).toMatchObject({ span: { start: 1, end: 13 }, origin: { column: 11 } });
    expect(tree).toMatchObject({
      left: { span: { start: 1, end: 4 } },
      right: { span: { start: 8, end: 13 }, items: [{ origin: { column: 20 } }] },
    });
  });
});

describe("errors", () => {
  it.each([
    ["{ a = 1 }", "1:9+1 NV1110: expected `;` after the value of the attribute, found `}`"],
    ["{\n  a = ;\n}", "2:7+1 NV1110: expected an expression, found `;`"],
    ["[ 1 -2 ]", "1:5+1 NV1110: expected an item of the list or `]`, found `-`"],
    ["f x: y", "1:4+1 NV1110: expected an operator, an argument or the end of the text, found `:`"],
    ["", "1:1+1 NV1110: expected an expression, found the end of the text"],
    ["1 + if a then b else c", "1:5+2 NV1110: expected an expression, found `if`"],
    ["a == b == c", "1:8+2 NV1110: `==` cannot follow an operator of its kind"],
    ["a |> b <| c", "1:8+2 NV1110: `<|` cannot follow an operator of its kind"],
    ["let a = 1; a", "1:13+1 NV1110: expected `=` after the attribute name, found the end of the text"],
    ["{ a, ..., b }: a", "1:9+1 NV1110: expected `}` after `...`, which comes last, found `,`"],
    ["{ a b }: a", "1:5+1 NV1110: expected `=` after the attribute name, found `b`"],
    ["{ a, b c }: a", "1:8+1 NV1110: expected `}` or `,` in the pattern, found `c`"],
    ["a.if", "1:3+2 NV1110: expected an attribute name, found `if`"],
    [
      "a ^ b",
      '1:3+1 NV1110: expected an operator, an argument or the end of the text, found the character "^", which means nothing here',
    ],
    ['x "abc', '1:3+1 NV1111: this string has no end: `"` is missing'],
    ["''a''$b", "1:1+2 NV1111: this string has no end: `''` is missing"],
    ["1 /* a", "1:3+2 NV1111: this comment has no end: `*/` is missing"],
    ['"${a"', '1:5+1 NV1111: this string has no end: `"` is missing'],
    ['"${a b;}"', "1:7+1 NV1110: expected `}` after the expression of `${`, found `;`"],
    ['"a\0"', "1:3+1 NV1100: a Nix string cannot hold the character U+0000"],
    ['"\uD800"', "1:2+1 NV1101: half of a surrogate pair is no character of its own"],
    ["9223372036854775808", "1:1+19 NV1102: 9223372036854775808 does not fit in the 64-bit integers of Nix"],
    ["1.0e400", "1:1+7 NV1103: 1.0e400 is out of the range of floating-point numbers"],
    ["[ ./a/ ]", "1:3+4 NV1104: a path cannot end in a slash"],
    ["./a//b", "1:1+6 NV1104: a path cannot hold two slashes in a row"],
    ["{ a = 1; b.c = 2; a = 3; }", "1:19+1 1:3+1 NV1112: the attribute `a` is defined twice"],
    ["{ a.b = 1;\n  a = { c = 2; b = 3; }; }", "2:16+1 1:3+3 NV1112: the attribute `a.b` is defined twice"],
    ["{ a = 1; inherit a; }", "1:18+1 1:3+1 NV1112: the attribute `a` is defined twice"],
    ["{ a.b = 1; a.b.c = 2; }", "1:12+5 1:3+3 NV1112: the attribute `a.b` is defined twice"],
    ['let a = 1; ${"a"} = 2; in a', "1:12+6 1:5+1 NV1112: the attribute `a` is defined twice"],
    ["{ a, b, a }: a", "1:9+1 1:3+1 NV1113: the pattern binds `a` twice"],
    ["a@{ a }: a", "1:1+1 1:5+1 NV1113: the pattern binds `a` twice"],
    ["let ${a} = 1; in a", "1:5+4 NV1114: `let` binds names that are known without evaluating"],
    ["{ inherit ${a}; }", "1:11+4 NV1114: `inherit` takes names that are known without evaluating"],
  ])("%j: %s", (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });

  it("says so when an expression is nested too deeply", () => {
    expect(refusal("[".repeat(200_000))).toContain("NV1115: the expression is nested too deeply");
  });

  it("gives the offset in the text, and says what to do instead", () => {
    expect(thrown("{\n  a = ;\n}")).toMatchObject({ offset: 8, length: 1 });
    const help = "`let` needs parentheses where it is an operand or an argument.";
    expect(thrown("f let a = 1; in a")).toMatchObject({ diagnostics: [{ severity: "error", help }] });
  });
});
