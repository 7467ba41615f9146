import { describe, expect, it } from "vitest";
import type { OptionNode } from "../model/node.ts";
import { schemaClasses, schemaOf } from "../schema.ts";
import { posixPattern } from "./pattern.ts";

describe("posixPattern", () => {
  it.each([
    ["[[:xdigit:]]{6}", "00ffAA", true],
    ["[[:xdigit:]]{6}", "00ffAG", false],
    ["[0-9]+[KMGTP]?", "20G", true],
    ["a|b", "ab", false],
    ["[]a]+", "]a", true],
    ["[^]a]+", "b]", false],
    ["[\\.]", "\\", true],
    ["[a[:digit:]-]+", "a-1", true],
    ["a\\.b", "axb", false],
  ])("%s %s", (pattern, text, matches) => expect(posixPattern(pattern)?.test(text)).toBe(matches));

  it("can say every pattern of the schemas", () => {
    const patterns = new Set<string>();
    const visit = (node: OptionNode): void => {
      for (const [, text] of JSON.stringify(node.option?.type ?? "").matchAll(
        /"pattern":("(?:[^"\\]|\\.)*")/g,
      ))
        patterns.add(JSON.parse(text ?? '""') as string);
      for (const child of node.children.values()) visit(child);
    };
    for (const className of schemaClasses) visit(schemaOf(className).root);
    const failing = [...patterns].filter((pattern) => posixPattern(pattern) === null);
    expect(patterns.size).toBeGreaterThan(50);
    expect(failing).toEqual([]);
  });
});
