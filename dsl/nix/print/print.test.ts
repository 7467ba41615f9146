import { describe, expect, it } from "vitest";
import {
  apply,
  assert,
  attrSet,
  binary,
  binding,
  comment,
  float,
  formal,
  hasAttr,
  ident,
  ifElse,
  indentedString,
  inherit,
  int,
  interpolation,
  lambda,
  letIn,
  list,
  nixFile,
  path,
  pattern,
  searchPath,
  select,
  str,
  unary,
  withEnd,
  withLeading,
  withOrigin,
  withScope,
  withTrailing,
} from "../ast/index.ts";
import type { Expr } from "../ast/index.ts";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import { parseFile } from "../parse/index.ts";
import { print, printWithMap } from "./index.ts";

const a = ident("a");
const b = ident("b");
const one = int(1);

describe("one node", () => {
  const table: readonly (readonly [Expr, string])[] = [
    [int(42), "42"],
    [int(-1), "-1"],
    [float(1.5), "1.5"],
    [float(3), "3.0"],
    [float(1e21), "1.0e+21"],
    [float(-2.5e-9), "-2.5e-9"],
    [str('a "b" ${c} \\ \n'), String.raw`"a \"b\" \${c} \\ \n"`],
    [str(["a", interpolation(b)]), '"a${b}"'],
    [indentedString("x\n  y\n"), "''\n  x\n    y\n''"],
    [indentedString("one line"), '"one line"'],
    [indentedString('"quoted"'), `''"quoted"''`],
    [path("./a.nix"), "./a.nix"],
    [path(["./", interpolation(a), ".nix"]), "./${a}.nix"],
    [searchPath("nixpkgs"), "<nixpkgs>"],
    [{ kind: "Uri", uri: "https://example.org/x" }, '"https://example.org/x"'],
    [list([]), "[ ]"],
    [list([one]), "[ 1 ]"],
    [list([one, int(-2), apply(a, b)]), "[\n  1\n  (-2)\n  (a b)\n]"],
    [attrSet([]), "{ }"],
    [attrSet([binding("a", one)]), "{ a = 1; }"],
    [attrSet([binding(["a", "b c"], one)], { recursive: true }), 'rec { a."b c" = 1; }'],
    [attrSet([inherit(["a", "b"])]), "{ inherit a b; }"],
    [attrSet([inherit(["a", "b", "c", "d"], b)]), "{\n  inherit (b)\n    a\n    b\n    c\n    d\n    ;\n}"],
    [letIn([binding("a", one)], a), "let\n  a = 1;\nin\na"],
    [{ kind: "LegacyLet", entries: [binding("body", one)] }, "let { body = 1; }"],
    [withScope(a, b), "with a; b"],
    [assert(a, b), "assert a;\nb"],
    [ifElse(a, b, one), "if a then b else 1"],
    [lambda("a", b), "a: b"],
    [lambda("a", attrSet([binding("a", one)])), "a: { a = 1; }"],
    [lambda(pattern(["a"], { ellipsis: true }), attrSet([binding("b", one)])), "{ a, ... }: { b = 1; }"],
    [lambda(pattern([formal("a", one)]), b), "{\n  a ? 1,\n}:\nb"],
    [lambda(pattern([], { alias: "a", side: "before" }), b), "a@{ }: b"],
    [apply(a, b, one), "a b 1"],
    [select(a, ["b", "c"], one), "a.b.c or 1"],
    [hasAttr(a, ["b", "c"]), "a ? b.c"],
    [unary("!", a), "!a"],
    [binary("//", a, b), "a // b"],
    [{ kind: "Paren", expr: a }, "(a)"],
  ];
  it.each(table)("%#", (tree, text) => {
    expect(print(tree)).toBe(`${text}\n`);
  });
});

describe("comments", () => {
  it("stand where they were hung", () => {
    const set = attrSet([
      withTrailing(withLeading(binding("a", one), comment("above\nit")), "behind"),
      binding("b", list([withLeading(apply(a, b), comment("call")), withTrailing(apply(a, b), "end")])),
    ]);
    expect(print(withEnd(set, comment("last")))).toBe(
      "{\n  # above\n  # it\n  a = 1; # behind\n  b = [\n    # call\n    (a b)\n    (a b) # end\n  ];\n  # last\n}\n",
    );
  });

  it("head and end a file", () => {
    const file = nixFile(withLeading(attrSet([]), comment("head")), { leading: comment("end") });
    expect(print(file)).toBe("# head\n{\n}\n# end\n");
  });

  it("keep a region from being formatted", () => {
    const text = "{\n  a = 1;\n  /*nixfmt:disable*/\n  b   =  [1 2];\n  /*nixfmt:enable*/\n  c = 1;\n}\n";
    expect(print(parseFile(text.replace("  a = 1", "a=1")))).toBe(text);
  });
});

describe("width", () => {
  const call = apply(a, str("x".repeat(20)), list([one]), str("y".repeat(20)));
  it("counts code points without indentation", () => {
    const sum = binary("+", binary("+", str("😀".repeat(45)), a), str("é".repeat(44)));
    // `k = "…" + a + "…";` has 105 characters behind its indentation.
    const nested = attrSet([binding("x", attrSet([binding("k", sum)]))]);
    expect(print(nested, { width: 105 }).split("\n")).toHaveLength(6);
    expect(print(nested, { width: 104 }).split("\n").length).toBeGreaterThan(6);
  });

  it("can be chosen", () => {
    expect(print(call)).toBe(`a "${"x".repeat(20)}" [ 1 ] "${"y".repeat(20)}"\n`);
    expect(print(call, { width: 30 }).split("\n").length).toBeGreaterThan(3);
  });
});

const at = (line: number) => ({ file: "hosts/a.ts", line, column: 3 });

describe("the map", () => {
  it("tells where nodes with an origin begin", () => {
    const tree = withLeading(
      attrSet([
        withOrigin(binding("a", withOrigin(str("two\nlines"), at(2))), at(1)),
        binding("b", list([one, withOrigin(apply(a, b), at(3))])),
      ]),
      comment("head"),
    );
    const { text, mappings } = printWithMap(tree);
    expect(text).toBe(print(tree));
    const lines = text.split("\n");
    const found = mappings.map(({ line, column, origin }) => [
      lines[line - 1]?.slice(column - 1),
      origin.line,
    ]);
    expect(found).toEqual([
      ['a = "two\\nlines";', 1],
      ['"two\\nlines";', 2],
      ["a b)", 3],
    ]);
  });

  it("counts lines inside strings", () => {
    const file = parseFile('{ a = "x\ny"; }');
    if (file.expr.kind !== "AttrSet") throw new Error("no set");
    const tree = attrSet([...file.expr.entries, withOrigin(binding("b", one), at(9))]);
    expect(printWithMap(tree).mappings).toEqual([{ line: 4, column: 3, origin: at(9) }]);
  });
});

const code = (tree: Expr): string => {
  try {
    print(tree);
  } catch (error) {
    if (error instanceof NivisError) return error.diagnostics[0]?.code ?? "";
    throw error;
  }
  return "printed";
};
const literal = (value: string): Expr => ({ kind: "Str", parts: [{ kind: "Text", value }] });

describe("what cannot be printed", () => {
  it("is a coded error", () => {
    expect(code(literal("a\0b"))).toBe("NV1100");
    expect(code(literal("\ud800"))).toBe("NV1101");
    expect(code({ kind: "Int", value: 2n ** 64n })).toBe("NV1102");
    expect(code({ kind: "Float", value: Number.NaN })).toBe("NV1103");
    let deep: Expr = one;
    for (let i = 0; i < 100_000; i++) deep = list([deep, one]);
    expect(code(deep)).toBe("NV1115");
  });

  it("is not a long chain", () => {
    let left: Expr = a;
    let right: Expr = a;
    for (let i = 0; i < 20_000; i++) {
      left = binary("+", left, one);
      right = binary("++", b, right);
    }
    expect(print(left).split("\n")).toHaveLength(20_002);
    expect(print(right).split("\n")).toHaveLength(20_002);
  });
});
