import fc from "fast-check";
import { expect, it } from "vitest";
import { offeredOptions, optionChanges, showPath } from "./changes.ts";
import type { Entry } from "./load/extracted.ts";
import type { OptionType } from "./model/type.ts";
import { option, schemaWith } from "./testing/schema.ts";

const str: OptionType = { t: "str" };
const bool: OptionType = { t: "bool" };

it("tells new, gone and changed options, in order", () => {
  const before = schemaWith(option("a.kept", str), option("a.z", bool), option("a.b", str), option("c", str));
  const after = schemaWith(
    option("a.kept", str),
    option("c", { t: "nullOr", of: str }),
    option("n.y", { t: "listOf", of: str }),
    option("n.x", bool),
  );
  expect(optionChanges(before, after)).toEqual({
    added: [
      { option: "n.x", type: "boolean" },
      { option: "n.y", type: "list of string" },
    ],
    removed: [
      { option: "a.b", type: "string" },
      { option: "a.z", type: "boolean" },
    ],
    retyped: [{ option: "c", from: "string", to: "null or string" }],
  });
});

it("tells nothing of types that take whatever there is", () => {
  const of = (t: "anything" | "unspecified" | "raw") =>
    schemaWith(option("a.list", { t: "listOf", of: { t } }));
  expect(optionChanges(of("anything"), of("unspecified")).retyped).toEqual([]);
  expect(optionChanges(of("raw"), of("anything")).retyped).toEqual([]);
});

it("says what a gone option is called now", () => {
  const alias = { visible: false, hasApply: true, description: "Alias of {option}`new.name`." } as const;
  const after = schemaWith(option("old.name", bool, alias), option("new.name", bool));
  expect(optionChanges(schemaWith(option("old.name", bool)), after)).toEqual({
    added: [{ option: "new.name", type: "boolean" }],
    removed: [{ option: "old.name", type: "boolean", renamedTo: "new.name" }],
    retyped: [],
  });
});

it("looks into submodules, and leaves former names out", () => {
  const schema = schemaWith(
    option("users", { t: "attrsOf", of: { t: "submodule" } }),
    option("users.<name>.home", { t: "path" }),
    option("gone", str, { visible: false, hasApply: true }),
  );
  expect([...offeredOptions(schema)]).toEqual([
    ["users", "attribute set of submodule"],
    ["users.<name>.home", "absolute path"],
  ]);
});

it("prints names as Nix does", () => {
  expect(showPath(["a", "<name>", "*", "b-c", "d.e", "1"])).toBe('a.<name>.*.b-c."d.e"."1"');
});

const entries = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-e](\.[a-e]){0,2}$/), fc.constantFrom(str, bool)), {
    selector: ([path]) => path,
    maxLength: 12,
  })
  .map((list): readonly Entry[] => list.map(([path, type]) => option(path, type)));

it("is empty for one schema twice, and mirrored the other way round", () => {
  fc.assert(
    fc.property(entries, entries, (left, right) => {
      const [a, b] = [schemaWith(...left), schemaWith(...right)];
      expect(optionChanges(a, a)).toEqual({ added: [], removed: [], retyped: [] });
      const there = optionChanges(a, b);
      const back = optionChanges(b, a);
      expect(back.added).toEqual(there.removed);
      expect(back.removed).toEqual(there.added);
      expect(back.retyped).toEqual(
        there.retyped.map(({ option: name, from, to }) => ({ option: name, from: to, to: from })),
      );
    }),
  );
});
