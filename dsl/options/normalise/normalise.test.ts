import { describe, expect, it } from "vitest";
import { treeOf } from "../model/tree.ts";
import type { OptionType } from "../model/type.ts";
import { normaliseTree, optionRules } from "./options.ts";
import { normaliseType, typeRules } from "./types.ts";

// Types as sources have them, before anything is known about them.
const raw = (type: unknown): OptionType => type as OptionType;

describe("rules of types", () => {
  it.each([
    ["cut-is-anything", { t: "attrsOf", cut: true }, { t: "anything" }],
    ["project-types", { t: "absolute pathname", d: "An absolute path" }, { t: "absolutePath" }],
    ["unknown-is-anything", { t: "zorkOf" }, { t: "anything", d: "zorkOf" }],
    [
      "words-only-where-needed",
      { t: "intBetween", d: "x", min: 0, max: 9 },
      { t: "intBetween", min: 0, max: 9 },
    ],
    ["unique-is-its-content", { t: "unique", of: { t: "str" } }, { t: "str" }],
    ["null-once", { t: "nullOr", of: { t: "nullOr", of: { t: "str" } } }, { t: "nullOr", of: { t: "str" } }],
    [
      "flat-either",
      { t: "either", any: [{ t: "str" }, { t: "either", any: [{ t: "str" }, { t: "int" }] }] },
      { t: "either", any: [{ t: "str" }, { t: "int" }] },
    ],
  ])("%s", (name, before, after) => {
    expect(typeRules.map((rule) => rule.name)).toContain(name);
    expect(normaliseType(raw(before))).toEqual(after);
    // Inside others as well, and once is enough.
    expect(normaliseType(raw({ t: "listOf", of: before }))).toEqual({ t: "listOf", of: after });
    expect(normaliseType(raw(after))).toEqual(after);
  });

  it("has a test for every rule", () => expect(typeRules).toHaveLength(7));
});

const typeAt = (
  className: string,
  entries: readonly { readonly loc: readonly string[]; readonly type: unknown; readonly src?: "tix" }[],
  ...path: readonly string[]
) => {
  let node = normaliseTree(treeOf(entries.map((entry) => ({ ...entry, type: raw(entry.type) }))), className);
  for (const name of path) node = node.children.get(name) ?? node;
  return node.option;
};

describe("rules of options", () => {
  it("normal-type", () =>
    expect(typeAt("nixos", [{ loc: ["a"], type: { t: "unique", of: { t: "str" } } }], "a")?.type).toEqual({
      t: "str",
    }));

  it("known-module-class", () => {
    const entries = [{ loc: ["containers", "<name>", "config"], type: { t: "deferredModule" } }];
    expect(typeAt("nixos", entries, "containers", "<name>", "config")?.type).toEqual({
      t: "module",
      class: "nixos",
    });
    expect(typeAt("darwin", entries, "containers", "<name>", "config")?.type).toEqual({
      t: "deferredModule",
    });
  });

  it("declared-names-of-freeform", () => {
    const settings = { t: "value", format: "TOML" };
    const named = [
      { loc: ["s"], type: settings },
      { loc: ["s", "port"], type: { t: "int" } },
    ];
    expect(typeAt("nixos", named, "s")?.type).toEqual({ t: "submodule", freeform: settings });
    const listed = [
      { loc: ["s"], type: { t: "listOf", of: settings } },
      { loc: ["s", "*", "port"], type: { t: "int" } },
    ];
    expect(typeAt("nixos", listed, "s")?.type).toEqual({
      t: "listOf",
      of: { t: "submodule", freeform: settings },
    });
  });

  it("set-by-its-module", () => {
    const entries = [{ loc: ["swapDevices", "*", "device"], type: { t: "str" } }];
    expect(typeAt("nixos", entries, "swapDevices", "*", "device")?.hasDefault).toBe(true);
    expect(typeAt("darwin", entries, "swapDevices", "*", "device")?.hasDefault).toBe(false);
  });

  it("coarse-may-be-null", () => {
    expect(typeAt("nixos", [{ loc: ["a"], type: { t: "str" }, src: "tix" }], "a")?.type).toEqual({
      t: "nullOr",
      of: { t: "str" },
    });
  });

  it("has a test for every rule", () => expect(optionRules).toHaveLength(5));
});
