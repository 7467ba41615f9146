import { describe, expect, it } from "vitest";
import { packageSets } from "../schema.ts";
import { oldPackages, parseRenames } from "./package-renames.ts";

describe("names that packages had", () => {
  it("are read", () => {
    expect([...parseRenames("renamed\ta b; c d.e\nremoved\tf; g h\n")]).toEqual([
      ["a", { kind: "renamed", now: "b" }],
      ["c", { kind: "renamed", now: "d.e" }],
      ["f", { kind: "removed" }],
      ["g", { kind: "removed", now: "h" }],
    ]);
  });

  it("are no packages any more, and lead to some", () => {
    const top = packageSets().get("");
    for (const [old, { now }] of oldPackages()) {
      expect(top?.get(old)?.known, old).not.toBe("package");
      if (now === undefined) continue;
      const [set = "", name] = now.split(".");
      const there = name === undefined ? (top?.get(set) ?? packageSets().get(set)) : packageSets().get(set)?.get(name);
      expect(there, `${old}: ${now}`).toBeDefined();
      expect(oldPackages().has(now), `${old}: ${now}`).toBe(false);
    }
    expect(oldPackages().size).toBeGreaterThan(500);
  });
});
