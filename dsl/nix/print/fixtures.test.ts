/** Files that the official formatter gives back unchanged (`--strict`; `.w40` at 40 columns) come back unchanged from ours. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { equals } from "../ast/index.ts";
import { parseFile } from "../parse/index.ts";
import { print } from "./index.ts";

const directory = new URL("fixtures/", import.meta.url);
const fixtures = readdirSync(directory).filter((name) => name.endsWith(".nix"));

it("finds the fixtures", () => {
  expect(fixtures.length).toBeGreaterThan(10);
});

describe.each(fixtures)("%s", (name) => {
  const text = readFileSync(new URL(name, directory), "utf8");
  const tree = parseFile(text);

  it("comes back as it is", () => {
    expect(print(tree, { width: name.includes(".w40.") ? 40 : 100 })).toBe(text);
  });

  it.each([20, 40, 100])("is stable at %i columns and stays the same tree", (width) => {
    const once = print(tree, { width });
    const again = parseFile(once);
    expect(print(again, { width })).toBe(once);
    expect(equals(again, tree, { parens: true })).toBe(true);
  });

  // Line breaks inside `${ }` are kept.
  it.skipIf(name.includes("interpolations"))("does not depend on how it was laid out", () => {
    expect(print(parseFile(print(tree, { width: 10 })))).toBe(print(tree));
  });
});
