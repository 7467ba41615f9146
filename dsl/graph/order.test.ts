import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "./order.ts";

const sorted = (...names: readonly string[]): readonly string[] => names.toSorted(compareNames);

describe("names", () => {
  it("with numbers stand in the order of these", () => {
    expect(sorted("host10", "host9", "host1a", "host1", "host", "a2b10", "a2b9")).toEqual([
      "a2b9",
      "a2b10",
      "host",
      "host1",
      "host1a",
      "host9",
      "host10",
    ]);
  });

  it("have one order", () => {
    const name = fc.stringMatching(/^[ab01]{0,4}$/);
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0);
        expect(compareNames(a, b) === 0).toBe(a === b);
        const [first = "", second = "", third = ""] = sorted(a, b, c);
        expect(compareNames(first, third)).toBeLessThanOrEqual(0);
        expect(compareNames(first, second)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
