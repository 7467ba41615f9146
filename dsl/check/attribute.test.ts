import { describe, expect, it } from "vitest";
import { equals } from "../nix/ast/index.ts";
import { parseFile } from "../nix/parse/index.ts";
import { attributeAt } from "./attribute.ts";

const parse = (text: string) => parseFile(text, { file: "x.nix" }).expr;

describe("attributeAt", () => {
  it.each([
    ["{ a.b = 1; }", "a.b", "1"],
    ["{ a = { b = 1; }; }", "a.b", "1"],
    ["{ config, ... }: let x = 1; in { a.b = x; }", "a.b", "x"],
    ["{ a.b.c = 1; a.b.d = 2; }", "a.b", "{ c = 1; d = 2; }"],
    ['{ a."b c" = 1; }', "a.b c", "1"],
  ])("%s has at %s %s", (text, path, expected) => {
    const found = attributeAt(parse(text), path.split("."));
    expect(found !== undefined && equals(found, parse(expected))).toBe(true);
  });

  it.each([
    ["{ a.b = 1; }", "a.c"],
    ["{ a = f x; }", "a.b"],
    ["{ a.${b} = 1; }", "a.b"],
    ["{ inherit a; }", "a"],
    ["f { a = 1; }", "a"],
  ])("%s has nothing plain to see at %s", (text, path) => {
    expect(attributeAt(parse(text), path.split("."))).toBeUndefined();
  });
});
