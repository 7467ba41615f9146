import { describe, expect, it } from "vitest";
import { byInitial, interfacesOf, partsOf, put, type Groups } from "./package-groups.ts";

describe("groups of packages", () => {
  const groups: Groups = new Map();
  for (let i = 0; i < 300; i += 1)
    for (const initial of ["a", "S"]) put(groups, "many", `${initial}${i}`, `  ${initial}${i}: P;`);
  put(groups, "few", "git", "  git: P;");
  const parts = partsOf(groups);
  const many = parts[0]?.parts;

  it("keeps a small one whole, and parts a large one by initials", () => {
    expect(interfacesOf(parts)).toHaveLength(28);
    expect(interfacesOf(parts)).toEqual(expect.arrayContaining(["few", "many·a", "many·b", "many·_"]));
    expect(many?.get("a")).toHaveLength(300);
    expect(many?.get("_")).toHaveLength(300);
    expect(many?.get("b")).toEqual([]);
    expect(parts[1]?.parts.get("")).toEqual(["  git: P;"]);
  });

  it("tells for each initial where names with it are", () => {
    expect(byInitial(parts)).toContain("a: many·a | few;");
    expect(byInitial(parts)).toContain("_: many·_ | few;");
  });
});
