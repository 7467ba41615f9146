import { describe, expect, it } from "vitest";
import {
  ident,
  indentedString,
  interpolation,
  str,
  stringLiteral,
  withLeading,
  comment,
} from "../ast/index.ts";
import type { Expr } from "../ast/index.ts";
import { parseExpr } from "../parse/index.ts";
import { print } from "./index.ts";

const x = interpolation(ident("x"));
const text = (tree: Expr): string => print(tree).slice(0, -1);
const lines = (...all: readonly string[]): string => all.join("\n");

describe("double quotes", () => {
  it.each([
    ["", '""'],
    ["$", '"$"'],
    ["$$", '"$$"'],
    ["${", String.raw`"\${"`],
    ["$${", String.raw`"$\${"`],
    ["''", `"''"`],
    ["a\tb\r\n", String.raw`"a\tb\r\n"`],
    ["\\n", String.raw`"\\n"`],
    ["\u0001\u2028é😀", '"\u0001\u2028é😀"'],
  ])("%j", (value, spelt) => {
    expect(text(str(value))).toBe(spelt);
  });

  it("keep a dollar from an interpolation", () => {
    expect(text(str(["$", x]))).toBe(String.raw`"\$${"${x}"}"`);
    expect(text(str(["$$", x, "$"]))).toBe('"$\\$${x}$"');
  });
});

describe("two quotes", () => {
  it.each([
    ["a\n$b\n", lines("''", "  a", "  $b", "''")],
    ["a\n${b}\n", lines("''", "  a", "  ''${b}", "''")],
    ["a\n$${b}", lines("''", "  a", "  $''${b}''")],
    ["a\n'' ''' '\n", lines("''", "  a", "  ''' '''' '", "''")],
    ["a\n'${\n", lines("''", "  a", "  ''\\'''${", "''")],
    ["a\n\tb  \n\n   \nc", lines("''", "  a", "  \tb  ", "", "     ", "  c''")],
    ["\na\n", lines("''", "", "  a", "''")],
  ])("%j", (value, spelt) => {
    expect(text(stringLiteral(value))).toBe(spelt);
  });

  it("keep a dollar and a quote from an interpolation", () => {
    expect(text(indentedString(["a\n$", x, "\n'$", x, "\n"]))).toBe(
      lines("''", "  a", "  ''$${x}", "  ''\\'''$${x}", "''"),
    );
  });

  it("give way where they would change the text", () => {
    expect(text(indentedString("  a\n  b\n"))).toBe(String.raw`"  a\n  b\n"`);
    expect(text(indentedString("a\n  "))).toBe(String.raw`"a\n  "`);
    expect(text(indentedString("a\r\nb"))).toBe(String.raw`"a\r\nb"`);
    expect(text(indentedString("a\nb'"))).toBe(String.raw`"a\nb'"`);
    expect(text(indentedString("\n\n"))).toBe(String.raw`"\n\n"`);
  });

  it("of one line become double ones unless that costs escapes", () => {
    expect(text(indentedString(["a ", x, " $"]))).toBe('"a ${x} $"');
    expect(text(indentedString(["$", x]))).toBe('"\\$${x}"');
    expect(text(indentedString("a'' ''${"))).toBe("\"a'' ''\\${\"");
    expect(text(indentedString('say "x"'))).toBe(`''say "x"''`);
    expect(text(indentedString('  "x"'))).toBe(String.raw`"  \"x\""`);
  });
});

describe("a parsed spelling", () => {
  it.each(['"\\a\\"${x}\\${"', '"two\nlines"', "''\n  a\n    ''\\n b\n''", "''\n  ''\\${x}\n  y''"])(
    "%j is kept",
    (spelt) => {
      expect(text(parseExpr(spelt))).toBe(spelt);
    },
  );

  it("loses its quotes with the comment in place", () => {
    expect(text(withLeading(parseExpr("''a''$''"), comment("x")))).toBe('# x\n"a\\$"');
  });
});
