import { expect, it } from "vitest";
import { parseTold } from "./told.ts";

const typeOf = (type: object): unknown => {
  const { entries, unknown } = parseTold([{ loc: ["a"], type }], "test");
  return unknown.length === 0 ? entries[0]?.type : { notUnderstood: unknown[0]?.words };
};

it.each([
  ["by words", { t: "str", d: "string" }, { t: "str" }],
  [
    "by words that say more",
    { t: "unsignedInt16", d: "16 bit unsigned integer; between 0 and 65535 (both inclusive)" },
    { t: "unsignedInt16", min: 0, max: 65_535 },
  ],
  [
    "by name, where nobody knows the words",
    { t: "str", d: "colour of a bicycle" },
    { t: "str", d: "colour of a bicycle" },
  ],
  [
    "by words, where the author renamed it",
    { t: "nullOr", d: "JSON value", renamed: true },
    { t: "value", format: "JSON" },
  ],
  [
    "by structure",
    { t: "nullOr", of: { t: "listOf", of: { t: "str", d: "string" } } },
    { t: "nullOr", of: { t: "listOf", of: { t: "str" } } },
  ],
  [
    "with a placeholder",
    { t: "attrsOf", placeholder: "user", of: { t: "bool", d: "boolean" } },
    { t: "attrsOf", placeholder: "user", of: { t: "bool" } },
  ],
  [
    "with both sides of a coercion",
    { t: "coercedTo", from: { t: "int", d: "signed integer" }, to: { t: "str", d: "string" } },
    { t: "coercedTo", from: { t: "int" }, to: { t: "str" } },
  ],
  [
    "with free settings",
    { t: "submodule", freeform: { t: "attrsOf", of: { t: "str", d: "string" } } },
    { t: "submodule", freeform: { t: "attrsOf", of: { t: "str" } } },
  ],
  ["with members", { t: "enum", values: ["a", 1, null] }, { t: "enum", values: ["a", 1, null] }],
  [
    "with tags",
    { t: "attrTag", tags: { x: { t: "str", d: "string" } } },
    { t: "attrTag", tags: { x: { t: "str" } } },
  ],
])("reads a type told %s", (_, told, type) => {
  expect(typeOf(told)).toEqual(type);
});

it("reports what nobody understands, with the options that have it", () => {
  const colour = { t: "bikeColour", d: "colour of a bicycle" };
  const { entries, unknown } = parseTold(
    [
      { loc: ["a", "b"], type: colour },
      { loc: ["c"], type: { t: "listOf", of: colour } },
      { loc: ["d"], type: { t: "either", d: "string or list of string", cut: true } },
    ],
    "test",
  );
  expect(unknown).toEqual([
    { words: "colour of a bicycle", options: ["a.b", "c"] },
    { words: "string or list of string", options: ["d"] },
  ]);
  expect(entries.map(({ type }) => type)).toEqual([
    { t: "anything", d: "colour of a bicycle" },
    { t: "listOf", of: { t: "anything", d: "colour of a bicycle" } },
    { t: "anything", d: "string or list of string" },
  ]);
});

it("tells options that are gone", () => {
  const { removed } = parseTold([{ loc: ["a", "b"], type: { t: "unspecified" }, removed: true }], "test");
  expect(removed).toEqual([["a", "b"]]);
});

it("refuses what is no list of options", () => {
  expect(() => parseTold({}, "nixpkgs")).toThrow("nixpkgs: a list of options is expected");
  expect(() => parseTold([{ loc: ["a"], type: {} }], "nixpkgs")).toThrow('nixpkgs[0] (a): "type" has no "t"');
});
