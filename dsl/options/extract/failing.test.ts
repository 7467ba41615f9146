import { describe, expect, it } from "vitest";
import { skipOf, unfinished } from "./failing.ts";

const trace = (...lines: readonly string[]): string =>
  [...lines.map((line) => `trace: nivis: ${line}`), "error: attribute 'x' missing"].join("\n");

describe("unfinished", () => {
  it("is what has begun last and not ended", () => {
    expect(
      unfinished(
        trace(
          'option begins: ["a"]',
          'option begins: ["a","b"]',
          'default begins: ["a","b"]',
          'default ends: ["a","b"]',
          'option ends: ["a","b"]',
          'inside begins: ["a"]',
        ),
      ),
    ).toEqual({ loc: ["a"], part: "inside" });
  });

  it("is nothing where nothing has begun, or all has ended", () => {
    expect(unfinished("warning: dirty\nerror: attribute 'lib' missing")).toBeUndefined();
    expect(unfinished(trace('option begins: ["a"]', 'option ends: ["a"]'))).toBeUndefined();
  });

  it("reads names of any form", () => {
    const loc = ["a.b", '"]', "ü\\", "${x}"];
    expect(unfinished(trace(`option begins: ${JSON.stringify(loc)}`))?.loc).toEqual(loc);
  });
});

it("skips the parts of one option together", () => {
  const parts = [
    { loc: ["a", "b"], part: "default" },
    { loc: ["c"], part: "option" },
    { loc: ["a", "b"], part: "inside" },
  ] as const;
  expect(JSON.parse(skipOf(parts))).toEqual({ '["a","b"]': ["default", "inside"], '["c"]': ["option"] });
});
