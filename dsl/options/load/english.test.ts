import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as words } from "../model/describe.ts";
import type { OptionNode } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import { schemaClasses, schemaOf } from "../schema.ts";
import { parseEnglish } from "./english.ts";

const str: OptionType = { t: "str" };

describe("parseEnglish", () => {
  it.each<readonly [string, OptionType]>([
    ["boolean", { t: "bool" }],
    ["null or string", { t: "nullOr", of: str }],
    ["null or absolute path, not containing newlines or colons", { t: "nullOr", of: { t: "path" } }],
    ["list of string, with spaces inside double quotes", { t: "listOf", of: str }],
    ["list of single-line string", { t: "listOf", of: { t: "singleLineStr" } }],
    ["list of ibus-engine", { t: "listOf", of: { t: "package" } }],
    ["list of string", { t: "listOf", of: str }],
    ["null or (list of string)", { t: "nullOr", of: { t: "listOf", of: str } }],
    ["list of (null or string)", { t: "listOf", of: { t: "nullOr", of: str } }],
    ['one of "a", "b"', { t: "enum", values: ["a", "b"] }],
    ["one of <null>, 1, true", { t: "enum", values: [null, 1, true] }],
    ['value "x" (singular enum)', { t: "enum", values: ["x"] }],
    ["string or boolean or signed integer", { t: "either", any: [str, { t: "bool" }, { t: "int" }] }],
    [
      "(list of string) or string convertible to it",
      { t: "coercedTo", from: str, to: { t: "listOf", of: str } },
    ],
    [
      "16 bit unsigned integer; between 0 and 65535 (both inclusive)",
      { t: "unsignedInt16", min: 0, max: 65_535 },
    ],
    [
      "list of (16 bit unsigned integer; between 0 and 65535 (both inclusive))",
      { t: "listOf", of: { t: "unsignedInt16", min: 0, max: 65_535 } },
    ],
    ["integer between -1 and 7 (both inclusive)", { t: "intBetween", min: -1, max: 7 }],
    ["string matching the pattern ^(a|b) or c$", { t: "strMatching", pattern: "^(a|b) or c$" }],
    [
      "null or string matching the pattern [a-z]+",
      { t: "nullOr", of: { t: "strMatching", pattern: "[a-z]+" } },
    ],
    [
      "(string matching the pattern (a|b)) or boolean",
      { t: "either", any: [{ t: "strMatching", pattern: "(a|b)" }, { t: "bool" }] },
    ],
    ["attribute set of (submodule)", { t: "attrsOf", of: { t: "submodule" } }],
    ["open submodule of (TOML value)", { t: "submodule", freeform: { t: "value", format: "TOML" } }],
    [
      "function that evaluates to a(n) list of package",
      { t: "functionTo", of: { t: "listOf", of: { t: "package" } } },
    ],
    ['strings concatenated with " "', { t: "separatedString", sep: " " }],
    ["non-empty (list of string)", { t: "nonEmptyListOf", of: str }],
    [
      "INI atom (null, bool, int, float or string)",
      { t: "nullOr", of: { t: "either", any: [{ t: "bool" }, { t: "int" }, { t: "float" }, str] } },
    ],
    [
      'null or unsigned integer, meaning >=0, or one of "a", "b"',
      {
        t: "nullOr",
        of: {
          t: "either",
          any: [
            { t: "unsignedInt", min: 0 },
            { t: "enum", values: ["a", "b"] },
          ],
        },
      },
    ],
    [
      "(submodule) or unique (non-empty (list of (submodule)))",
      { t: "either", any: [{ t: "submodule" }, { t: "nonEmptyListOf", of: { t: "submodule" } }] },
    ],
    [
      "list of attribute-tagged union with choices: here, there or string",
      { t: "either", any: [{ t: "listOf", of: { t: "attrTag", tags: {} } }, str] },
    ],
    [
      "values (null, int, or string) or a list of values, that are joined",
      {
        t: "either",
        any: [
          { t: "nullOr", of: { t: "either", any: [{ t: "int" }, str] } },
          { t: "listOf", of: { t: "nullOr", of: { t: "either", any: [{ t: "int" }, str] } } },
        ],
      },
    ],
    ["float between 0.5 and 1.0 (inclusive)", { t: "numberBetween", min: 0.5, max: 1 }],
    ["(bicycle submodule) or string", { t: "either", any: [{ t: "submodule" }, str] }],
    ["list of string (not where it rains)", { t: "listOf", of: str }],
  ])("%s", (text, type) => expect(parseEnglish(text)).toEqual(type));

  it.each([
    "",
    "strin",
    "list of",
    "null or",
    "(string",
    "one of",
    "string or",
    "a thing that nobody described",
  ])("does not guess: %s", (text) => expect(parseEnglish(text)).toBeUndefined());

  const leaf = fc.constantFrom<OptionType>(
    str,
    { t: "bool" },
    { t: "int" },
    { t: "package" },
    { t: "path" },
    { t: "unsignedInt", min: 0 },
    { t: "submodule" },
    { t: "enum", values: ["a", 1] },
  );
  const { type } = fc.letrec<{ type: OptionType }>((tie) => ({
    type: fc.oneof(
      { depthSize: "small" },
      leaf,
      tie("type").map((of): OptionType => ({ t: "listOf", of })),
      tie("type").map((of): OptionType => ({ t: "attrsOf", of })),
      tie("type").map((of): OptionType => ({ t: "functionTo", of })),
      tie("type").map((of): OptionType => (of.t === "nullOr" ? of : { t: "nullOr", of })),
    ),
  }));

  it("reads what describe says", () => {
    fc.assert(
      fc.property(type, (of) => {
        expect(words(parseEnglish(words(of)) ?? { t: "anything" })).toBe(words(of));
      }),
    );
  });
});

/** Words with what varies taken out: one form for all enums, ranges, patterns. */
const form = (text: string): string =>
  text
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replaceAll(/(?:"…", )+"…"/g, '"…"')
    .replaceAll(/-?\d+(?:\.\d+)?/g, "N")
    .replaceAll(/pattern \S+/g, "pattern P");

/** Types that no upstream manual has words for: those of this project. */
const ours = (type: OptionType): boolean => /"t":"(?:module|oneOfType)"/.test(JSON.stringify(type));

describe("the types of every schema", () => {
  it("are understood: 99 of 100 forms", () => {
    const understood = new Set<string>();
    const unknown = new Set<string>();
    const visit = (node: OptionNode): void => {
      if (node.option !== undefined && !ours(node.option.type)) {
        const text = words(node.option.type);
        (parseEnglish(text) === undefined ? unknown : understood).add(form(text));
      }
      for (const child of node.children.values()) visit(child);
    };
    for (const className of schemaClasses) visit(schemaOf(className).root);
    expect(understood.size).toBeGreaterThan(436);
    expect(unknown.size / (understood.size + unknown.size)).toBeLessThan(0.01);
  });
});
