import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "./generate.ts";

describe("generated types", () => {
  const files = [...generatedFiles()];

  it.each(files)("%s is what the data gives", (name, text) => {
    const committed = readFileSync(join(import.meta.dirname, "../generated", name), "utf8");
    // Not toBe: a difference would be megabytes of output.
    expect(committed === text).toBe(true);
  });

  it.each(files)("%s holds declarations only", (_name, text) => {
    expect(text).not.toMatch(/\bany\b(?=[;>,\])])/);
    expect(text).not.toMatch(/\bextends keyof\b|\bin keyof\b|\?\s*infer\b/);
    expect(text.length).toBeLessThan(3_000_000);
  });
});
