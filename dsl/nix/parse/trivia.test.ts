import { describe, expect, it } from "vitest";
import type { Expr, LeadingTrivium, Trivia } from "../ast/index.ts";
import { readBlock } from "./block-comment.ts";
import { parseExpr, parseFile } from "./index.ts";
import { columnOf } from "./trivia.ts";

const selfOf = (item: Expr | undefined): Trivia | undefined =>
  (item?.trivia as { readonly self?: Trivia } | undefined)?.self;
/** What hangs on the closing bracket and on the first item of a list. */
function around(text: string): {
  readonly open: Trivia | undefined;
  readonly first: Trivia | undefined;
  readonly close: Trivia | undefined;
} {
  const tree = parseExpr(text);
  if (tree.kind !== "List") throw new Error("no list");
  return { open: tree.trivia?.open, first: selfOf(tree.items[0]), close: tree.trivia?.close };
}
/** What stands in front of a number or name that is all of a text. */
const before = (text: string): readonly LeadingTrivium[] | undefined => {
  const tree = parseExpr(text);
  return tree.kind === "Int" ? tree.trivia?.self?.leading : undefined;
};
const short = (leading: readonly LeadingTrivium[] | undefined): string[] =>
  (leading ?? []).map((one) =>
    "text" in one
      ? `${one.kind}:${one.text}`
      : "lines" in one
        ? `${one.kind}:${one.lines.join("|")}`
        : one.kind,
  );

describe("comments between two tokens", () => {
  it("gives the one on the same line to the token before", () => {
    expect(around("[\n  1   #   a  \n  # b\n]")).toMatchObject({
      first: { trailing: " a" },
      close: { leading: [{ text: " b" }] },
    });
  });

  it("joins several on one line", () => {
    expect(around("[ 1 /* a */ /**/ # b\n]").first).toEqual({ trailing: " a b" });
    expect(around("[ /* a */ 1 ]").open).toEqual({ trailing: " a" });
  });

  it("lets a dropped doc comment end what is behind the token", () => {
    expect(around("[ 1 /* a */ /***/ # b\n]")).toMatchObject({
      first: { trailing: " a" },
      close: { leading: [{ text: " b" }] },
    });
  });

  it("drops an empty one behind code and keeps one on a line of its own", () => {
    expect(around("[ 1 #\n #\n]")).toMatchObject({
      first: undefined,
      close: { leading: [{ kind: "LineComment", text: "" }] },
    });
  });

  it("takes one for the start of a block with what is right below it", () => {
    expect(short(around("[ # a\n  # b\n  1 ]").first?.leading)).toEqual(["LineComment: a", "LineComment: b"]);
    expect(short(around("[ # a\n  1 ]").first?.leading)).toEqual(["LineComment: a"]);
    expect(around("[ # a\n   1 ]").open).toEqual({ trailing: " a" });
    expect(around("[ # a\n\n  # b\n  1 ]").open).toEqual({ trailing: " a" });
    expect(around("[ /* a */ # a\n          # b\n  1 ]").open).toEqual({ trailing: " a a" });
  });

  it("puts a block of several lines and all behind it in front of the next token", () => {
    expect(short(around("[ 1 /* a */ /* b\n c */ # d\n]").close?.leading)).toEqual([
      "BlockComment:b|c",
      "LineComment: d",
    ]);
    expect(around("[ 1 /* a */ /* b\n c */ # d\n]").first).toEqual({ trailing: " a" });
  });

  it("keeps a doc comment of one line", () => {
    expect(around("[\n/** a */ 1 ]").first?.leading).toEqual([
      { kind: "BlockComment", doc: true, lines: ["a"] },
    ]);
  });

  it("keeps one blank line of many, and none at the start of a file", () => {
    expect(short(around("[\n\n\n1\n \n\t\n# a\n\n]").close?.leading)).toEqual([
      "BlankLine",
      "LineComment: a",
      "BlankLine",
    ]);
    expect(parseFile("\n\n1\n\n")).toEqual({
      kind: "File",
      expr: { kind: "Int", value: 1n, span: { start: 2, end: 3 } },
      end: { leading: [{ kind: "BlankLine" }] },
    });
  });

  it("counts the line ends around a dropped comment apart", () => {
    expect(short(around("[ 1\n/**/\n]").close?.leading)).toEqual([]);
    expect(short(around("[ 1\n\n/**/\n\n]").close?.leading)).toEqual(["BlankLine", "BlankLine"]);
  });

  it("reads the first comment of a file as standing on its own line", () => {
    expect(short(before("/* a */ # b\n1"))).toEqual(["LineComment: a", "LineComment: b"]);
  });
});

describe("language annotations", () => {
  it("stay with the string right behind them", () => {
    expect(short(around("[ /* bash */ ''a'' ]").first?.leading)).toEqual(["LanguageAnnotation:bash"]);
    expect(short(around('[ 1 /*c++*/\n"a" ]').first?.leading)).toEqual([]);
    expect(short(around('[ /*c++*/\n"a" ]').first?.leading)).toEqual(["LanguageAnnotation:c++"]);
  });

  it("are comments anywhere else", () => {
    expect(around('[ /* bash */\n\n"a" ]').open).toEqual({ trailing: " bash" });
    expect(around('[ /* two words */ "a" ]').open).toEqual({ trailing: " two words" });
    expect(around("[ /* bash */ a ]").open).toEqual({ trailing: " bash" });
    expect(around(`[ /* ${"x".repeat(31)} */ "a" ]`).open).toEqual({ trailing: ` ${"x".repeat(31)}` });
  });
});

describe("regions that are not formatted", () => {
  const off = "/*nixfmt:disable*/";
  const on = "/*nixfmt:enable*/";

  it("are kept as they stand, with both markers", () => {
    const tree = parseExpr(`[\n  ${off}\n  1   2\n  ${on}\n  3\n]`);
    if (tree.kind !== "List") throw new Error("no list");
    expect(tree.items.map((item) => item.trivia)).toEqual([
      { self: { leading: [{ kind: "FormatOff", text: `  ${off}\n  1   2\n  ${on}`, open: false }] } },
      undefined,
      { self: { leading: [{ kind: "FormatOn" }] } },
    ]);
  });

  it("reach to the end of the file without a second marker", () => {
    expect(before(`${off}\n 1  \n\n`)).toEqual([{ kind: "FormatOff", text: `${off}\n 1  \n\n`, open: true }]);
  });

  it("need markers that stand alone", () => {
    expect(short(before(`${off} 1`))).toEqual(["LineComment: nixfmt:disable"]);
    expect(short(before(`# ${off}\n1`))).toEqual([`LineComment: ${off}`]);
    expect(short(before(`/* nixfmt:disable */\n1`))).toEqual(["LineComment: nixfmt:disable"]);
  });
});

describe("block comments", () => {
  it.each([
    ["a star on every line", " foo\n * bar\n *\n *   baz\n ", 0, ["foo", "bar", "", "  baz"]],
    ["a line without star", " foo\n * bar\n\n * baz\n ", 0, ["foo", "* bar", "", "* baz"]],
    ["an indentation of its place", "\n     bar\n       x\n    ", 2, [" bar", "   x"]],
    ["less of it behind a first line", " foo\n     bar\n  ", 0, ["foo", "  bar"]],
    ["text right behind the opening", "foo\n     bar\n  ", 0, ["foo", "   bar"]],
    ["a tab, which is text", "\n\t bar\n   x\n", 2, ["\t bar", "   x"]],
    ["empty lines at both ends", "  \n\n     bar\n\n     y\n  \n\n", 0, ["   bar", "", "   y"]],
    ["nothing", "\n *\n ", 0, []],
  ])("are read with %s", (_, text, column, lines) => {
    expect(readBlock(text, column)).toEqual(lines);
  });

  it("count columns in characters, with tabs", () => {
    expect(columnOf("ab\n\tx\u{1F600}y", 7)).toBe(10);
    expect(columnOf("a \tb", 3)).toBe(8);
  });
});
