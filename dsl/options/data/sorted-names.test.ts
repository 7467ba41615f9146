import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SortedNames } from "./sorted-names.ts";

describe("SortedNames", () => {
  it("finds what the lines hold, and nothing else, before and after all names were asked for", () => {
    const name = fc.stringMatching(/^[A-Za-z_][a-z0-9_+'-]{0,4}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 60 }), fc.array(name), fc.nat(60), (names, others, cut) => {
        const lines = [names.slice(0, cut), names.slice(cut)].map((part) => part.toSorted());
        const map = new SortedNames(lines.flatMap((part, i) => (part.length === 0 ? [] : [[part.join(" "), i] as const])));
        const expected = new Map(lines.flatMap((part, i) => part.map((one) => [one, i] as const)));
        const asked = [...names, ...others];
        expect(asked.map((one) => map.get(one))).toEqual(asked.map((one) => expected.get(one)));
        expect([...map]).toEqual([...expected]);
        expect(map.size).toBe(expected.size);
        expect(asked.map((one) => map.has(one))).toEqual(asked.map((one) => expected.has(one)));
      }),
    );
  });
});
