import { describe as suite, expect, it } from "vitest";
import { decodeSchema, encodeSchema } from "./data/format.ts";
import { offeredOptions } from "./changes.ts";
import { schemaFrom, splitPath } from "./from-entries.ts";
import type { Entry } from "./load/extracted.ts";
import type { OptionType } from "./model/type.ts";
import { emptySchema, option, schemaWith } from "./testing/schema.ts";

const str: OptionType = { t: "str" };
const alias = (to: string): Partial<Entry> => ({
  visible: false,
  hasApply: true,
  description: `Alias of {option}\`${to}\`.`,
});
const renamesOf = (...entries: readonly Entry[]): Record<string, string | null> =>
  Object.fromEntries(
    [...schemaWith(...entries).renames].map(([from, { to }]) => [from, to?.join(".") ?? null]),
  );

suite("former names", () => {
  it("are read off aliases, inside of submodules too", () => {
    expect(
      renamesOf(
        option("old", str, alias("new.name")),
        option("new.name", str),
        option("accounts.<name>.timeout", str, alias("settings.timeout")),
        option("accounts.<name>.settings.timeout", str),
        option("settings.timeout", str),
        option("accounts.<name>.lost", str, alias("nowhere")),
      ),
    ).toEqual({ old: "new.name", "accounts.<name>.timeout": "accounts.<name>.settings.timeout" });
  });

  it("stay known until the name is offered again", () => {
    const before = { ...emptySchema("darwin"), renames: schemaWith(option("a", str, alias("b"))).renames };
    const after = (...entries: readonly Entry[]) =>
      schemaFrom({ class: "darwin", entries, removed: [["gone"]], complete: true }, before).renames;
    expect(after(option("b", str)).get("a")?.to).toEqual(["b"]);
    expect(after(option("b", str)).get("gone")?.to).toBeNull();
    expect(after(option("a", str)).has("a")).toBe(false);
    expect(after(option("a.b", str)).has("a")).toBe(false);
  });

  it("are no options beside those that a list for readers has below them", () => {
    const before = schemaWith(option("moved", { t: "anything" }, alias("b")), option("b.x", str));
    const now = (...entries: readonly Entry[]) =>
      schemaFrom({ class: "darwin", entries, removed: [], complete: false }, before);
    expect(now(option("moved.x", str)).root.children.get("moved")?.option).toBeUndefined();
    expect(now(option("b.x", str)).root.children.get("moved")?.option?.hidden).toBe(true);
  });

  it("may hold dots in quotes", () => {
    expect(splitPath('services."a.b".<name>.c')).toEqual(["services", "a.b", "<name>", "c"]);
  });
});

suite("a list for readers", () => {
  const either: OptionType = { t: "either", any: [str, { t: "submodule" }] };
  const before = schemaWith(
    option("build.path", str, { internal: true }),
    option("former", str, { visible: false }),
    option("rough", str, { src: "tix" }),
    option("scripts", { t: "attrsOf", of: { t: "submodule" } }, { internal: true }),
    option("scripts.<name>.text", str),
    option("shown", str),
    option("alternative", either),
    option("alternative.inside", str),
    option("other", either),
    option("other.inside", str),
  );
  const after = schemaFrom(
    {
      class: "darwin",
      entries: [option("alternative", either), option("other", str), option("scripts.<name>.text", str)],
      removed: [],
      complete: false,
    },
    before,
  );

  it("leaves what it never lists as it was, and nothing else", () => {
    expect([...offeredOptions(after).keys()]).toEqual([
      "alternative",
      "alternative.inside",
      "build.path",
      "former",
      "other",
      "rough",
      "scripts",
      "scripts.<name>.text",
    ]);
  });
});

it("keeps texts out of the schema file, and the file says the rest", () => {
  const schema = schemaWith(
    option("a.b", str, { description: "Words of {option}`a.b`.", default: "x", hasDefault: true }),
  );
  const made = schema.root.children.get("a")?.children.get("b")?.option;
  expect(made?.description).toBe("Words of `a.b`.");
  const text = encodeSchema(schema);
  expect(text).not.toContain("Words");
  const { description: _, ...rest } = made ?? {};
  expect(decodeSchema(text).root.children.get("a")?.children.get("b")?.option).toEqual(rest);
});
