import { describe, expect, it } from "vitest";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import {
  attrName,
  attrPath,
  float,
  ident,
  int,
  interpolation,
  isIdentifier,
  list,
  path,
  searchPath,
  select,
  str,
  stringLiteral,
} from "./index.ts";

/** The code and message of what a constructor throws. */
function problem(build: () => unknown): string {
  try {
    build();
  } catch (error) {
    if (error instanceof NivisError) return error.message;
    throw error;
  }
  return "none";
}

describe("numbers", () => {
  it("writes a negative one as a negation", () => {
    expect(int(-3)).toEqual({ kind: "Unary", operator: "-", operand: { kind: "Int", value: 3n } });
    expect(float(-0.5)).toEqual({ kind: "Unary", operator: "-", operand: { kind: "Float", value: 0.5 } });
  });

  it("writes the smallest integer, which has no literal, as a difference", () => {
    expect(int(-(2n ** 63n))).toMatchObject({ kind: "Binary", operator: "-", right: { value: 1n } });
    expect(int(-(2n ** 63n) + 1n)).toMatchObject({ kind: "Unary", operand: { value: 2n ** 63n - 1n } });
  });

  it("refuses what Nix cannot hold", () => {
    expect(problem(() => int(2n ** 63n))).toBe(
      "NV1102: 9223372036854775808 does not fit in the 64-bit integers of Nix",
    );
    expect(problem(() => int(1.5))).toBe("NV1102: 1.5 is not an exact integer");
    expect(problem(() => int(2 ** 60))).toContain("NV1102");
    expect(problem(() => float(Number.NaN))).toBe("NV1103: NaN has no literal in Nix");
    expect(problem(() => float(Number.NEGATIVE_INFINITY))).toContain("NV1103");
    expect(problem(() => float(1e-310))).toContain("NV1103");
  });
});

describe("texts", () => {
  it("joins neighbours and leaves out empty ones", () => {
    const hole = interpolation(ident("x"));
    expect(str(["a", "", "b", hole, ""]).parts).toEqual([{ kind: "Text", value: "ab" }, hole]);
    expect(str("").parts).toEqual([]);
  });

  it("refuses NUL and halves of surrogate pairs, and says where they are", () => {
    expect(problem(() => str("a\0b"))).toBe(
      "NV1100: a Nix string cannot hold the character U+0000 (at character 2 of the text)",
    );
    expect(problem(() => str("\uD83Dx"))).toContain("NV1101: U+D83D");
    expect(problem(() => str(["\uD83D", "\uDE00"]))).toBe("none");
    expect(problem(() => attrName("\uDE00"))).toContain("NV1101");
  });

  it.each([
    ["two lines", "a\nb\n", "IndentedString"],
    ["one line with its end", "a\n", "IndentedString"],
    ["a last line without end", "a\nb", "IndentedString"],
    ["an indented first line", "  a\nb\n", "IndentedString"],
    ["a tab, which is text", "\ta\n\tb\n", "IndentedString"],
    ["blanks at the end of a line", "a  \nb\n", "IndentedString"],
    ["signs that need an escape", "${a}\n''b\\n$\n", "IndentedString"],
    ["one line", "a", "Str"],
    ["a margin on every line", "  a\n  b\n", "Str"],
    ["line feeds only", "\n\n", "Str"],
    ["a last line of blanks", "a\n  ", "Str"],
    ["a carriage return", "a\r\nb\n", "Str"],
    ["a quote at the end", "a\nb'", "Str"],
  ])("spells %s well", (_, text, kind) => {
    expect(stringLiteral(text).kind).toBe(kind);
  });

  it("takes an interpolation at the start of a line for its margin", () => {
    expect(stringLiteral([interpolation(ident("x")), "\n  a\n"]).kind).toBe("IndentedString");
    expect(stringLiteral(["  ", interpolation(ident("x")), "\n  a\n"]).kind).toBe("Str");
    expect(stringLiteral(["a\n", interpolation(ident("x"))]).kind).toBe("IndentedString");
  });
});

describe("names", () => {
  it("quotes what is no bare name", () => {
    expect(["a", "a-b'", "_"].map((name) => attrName(name).kind)).toEqual(["Name", "Name", "Name"]);
    expect(["let", "or", "", "1a", "a b", "a.b", "é"].map((name) => attrName(name).kind)).toEqual(
      Array(7).fill("Str"),
    );
  });

  it("tells variables from what is none", () => {
    expect(isIdentifier("__curPos")).toBe(true);
    expect(problem(() => ident("in"))).toBe('NV1105: "in" cannot be the name of a variable in Nix');
    expect(problem(() => attrPath([]))).toContain("NV1106");
  });
});

describe("paths and selections", () => {
  it("takes what a literal can hold", () => {
    const hole = interpolation(ident("x"));
    for (const one of ["./.", "../a/b.nix", "/etc", "~/x", "a/b"])
      expect(problem(() => path(one))).toBe("none");
    for (const one of [
      ["./", hole],
      ["./a-", hole, ".nix"],
      ["~/", hole],
      ["/", hole, "/b"],
    ])
      expect(problem(() => path(one))).toBe("none");
    for (const one of ["a", "./a b", "./a/", "/", "", "./é"])
      expect(problem(() => path(one))).toContain("NV1104");
    for (const one of [[hole], ["a", hole], ["./", hole, "/"]])
      expect(problem(() => path(one))).toContain("NV1104");
    expect(problem(() => searchPath("a/b"))).toBe("none");
    expect(problem(() => searchPath("a b"))).toContain("NV1104");
  });

  it("extends a plain selection", () => {
    const ab = select(ident("a"), "b");
    expect(select(ab, ["c", "d e"]).path.names).toHaveLength(3);
    expect(select(select(ident("a"), "b", list([])), "c").target.kind).toBe("Select");
  });
});
