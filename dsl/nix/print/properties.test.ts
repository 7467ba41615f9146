import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commented, expr } from "../ast/arbitrary.ts";
import { equals } from "../ast/index.ts";
import { parseFile } from "../parse/index.ts";
import { print, printWithMap } from "./index.ts";

describe.each([
  ["plain", expr],
  ["commented", commented],
])("any %s tree", (_, tree) => {
  it("is read back as it was", () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(equals(parseFile(print(one)).expr, one)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it("is printed the same from its text", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(100, 400), (one, width) => {
        const text = print(one, { width });
        expect(print(parseFile(text), { width })).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });

  // nixfmt reads the line breaks of what stands in `${}`, in strict mode too: a pattern that had to break there for want
  // of room is laid out anew when it is read again, and stays so.
  it("comes to rest after the second time, however narrow", () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(1, 20, 40), (one, width) => {
        const again = print(parseFile(print(one, { width })), { width });
        expect(print(parseFile(again), { width })).toBe(again);
      }),
      { numRuns: 10_000 },
    );
  });

  it("ends in one line feed and is the same with a map", () => {
    fc.assert(
      fc.property(tree, (one) => {
        const text = print(one);
        expect(text).toMatch(/^\S[^]*\S\n$|^\S\n$/u);
        expect(printWithMap(one).text).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });
});

it("keeps every comment", () => {
  fc.assert(
    fc.property(commented, (one) => {
      const text = print(one);
      expect(equals(parseFile(text), parseFile(print(parseFile(text))), { trivia: true })).toBe(true);
    }),
    { numRuns: 10_000 },
  );
});
