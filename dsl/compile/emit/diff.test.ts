import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "./diff.ts";

/** Applies a unified diff, the independent way: by the numbers in its hunks. */
function patch(before: string, diff: readonly string[]): string {
  const old = before.split("\n").slice(0, -1);
  const result: string[] = [];
  let next = 0;
  for (const line of diff) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$/.exec(line);
    if (hunk !== null) {
      const start = hunk[2] === "0" ? Number(hunk[1]) : Number(hunk[1]) - 1;
      while (next < start) result.push(old[next++] ?? "");
    } else if (line.startsWith("+")) result.push(line.slice(1));
    else {
      expect(old[next]).toBe(line.slice(1));
      if (line.startsWith(" ")) result.push(old[next] ?? "");
      next++;
    }
  }
  result.push(...old.slice(next));
  return result.map((line) => `${line}\n`).join("");
}

const text = fc
  .array(fc.constantFrom("a", "b", "c", "{", "}"), { maxLength: 30 })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

describe("unifiedDiff", () => {
  it("says nothing of equal texts", () => expect(unifiedDiff("a\n", "a\n")).toEqual([]));

  it("turns one text into the other", () => {
    const property = fc.property(text, text, (before, after) => {
      expect(patch(before, unifiedDiff(before, after))).toBe(after);
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("prints hunks with context", () => {
    const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n";
    expect(unifiedDiff(before, before.replace("2\n", "two\n").replace("15\n", ""))).toEqual([
      ..."@@ -1,5 +1,5 @@| 1|-2|+two| 3| 4| 5".split("|"),
      ..."@@ -12,5 +12,4 @@| 12| 13| 14|-15| 16".split("|"),
    ]);
  });

  it("marks a missing line feed at the end", () => {
    expect(unifiedDiff("a", "a\n")).toEqual(["@@ -1,2 +1 @@", " a", "-\\ No newline at end of file"]);
  });

  it("is what patch(1) understands", () => {
    const directory = mkdtempSync(join(tmpdir(), "nivis-diff-"));
    try {
      const file = join(directory, "f");
      const [before, after] = ["a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nc\nd\ne\nx\nf\ng\nh\ni\nj\n"];
      writeFileSync(file, before);
      let missing = false;
      try {
        execFileSync("patch", ["-s", file], {
          input: `--- a\n+++ b\n${unifiedDiff(before, after).join("\n")}\n`,
        });
      } catch (error) {
        missing = (error as NodeJS.ErrnoException).code === "ENOENT";
        if (!missing) throw error;
      }
      if (!missing) expect(execFileSync("cat", [file], { encoding: "utf8" })).toBe(after);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
