import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { plainPaint } from "../diagnostics/style.ts";
import { compare } from "./compare.ts";
import { markdownOf } from "./markdown.ts";
import { changes } from "./testing/changes.ts";
import { before } from "./testing/fleet.ts";
import { differenceOf, goldenOf, snapshot } from "./testing/record.ts";
import { textOf } from "./text.ts";

const base = await snapshot(before);

describe("recorded changes (npx tsx dsl/diff/testing/write.ts)", () => {
  it.each(changes)("$name", { timeout: 60_000 }, async (change) => {
    const { files, locks } = change;
    const difference =
      locks === undefined ? compare(base, await snapshot(files)) : await differenceOf(change);
    const golden = goldenOf(change);
    expect(existsSync(golden)).toBe(true);
    expect(markdownOf(difference, "`main`")).toBe(readFileSync(golden, "utf8"));
    // The terminal tells of the same places.
    const text = textOf(difference, "main", plainPaint, true);
    for (const machine of difference.machines)
      for (const { option } of machine.status === "changed" ? machine.changes : [])
        expect(text).toContain(option);
    expect(text.startsWith("No change in meaning")).toBe(!difference.changed);
  });

  it("are all there, and no others", () => {
    const files = readdirSync(dirname(goldenOf({ name: "" }))).toSorted();
    expect(files).toEqual(changes.map(({ name }) => `${name}.md`).toSorted());
    const pure = changes.filter((change) =>
      readFileSync(goldenOf(change), "utf8").includes("No change in meaning"),
    );
    expect(pure.map(({ name }) => name)).toEqual(["nothing", "refactoring"]);
  });

  it("back are the same changes the other way", { timeout: 60_000 }, async () => {
    for (const name of ["added-and-removed", "host-added", "overlay", "terraform"]) {
      const change = changes.find((one) => one.name === name);
      const after = await snapshot(change?.files ?? {});
      const there = compare(base, after);
      const back = compare(after, base);
      const swapped = { added: "removed", removed: "added", changed: "changed", same: "same" } as const;
      const signs = (difference: typeof there, turned: boolean): readonly string[] =>
        [
          ...difference.machines.flatMap((one) => one.changes),
          ...difference.flake.flatMap((one) => one.changes),
        ]
          .map(({ kind, option }) => `${turned ? swapped[kind] : kind} ${option}`)
          .toSorted();
      expect(signs(back, true)).toEqual(signs(there, false));
    }
  });
});
