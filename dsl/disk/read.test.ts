import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryDirectory } from "../compile/load/temporary-fleet.ts";
import { changedSince, entriesAt, kindAt, noteReads, readText, realPath, statAt } from "./read.ts";

function noted(root: string) {
  const reads = noteReads();
  expect(readText(join(root, "a"))).toBe("one");
  expect(kindAt(join(root, "b"))).toBeUndefined();
  expect(kindAt(join(root, "d"))).toBe("directory");
  expect(entriesAt(join(root, "d"))).toEqual([
    { name: "c", kind: "file" },
    { name: "l", kind: "link" },
  ]);
  expect(realPath(join(root, "d/l"))).toBe(join(root, "a"));
  statAt(join(root, "d/c"));
  expect(() => readText(join(root, "gone"))).toThrow("ENOENT");
  return reads();
}

function tree(): string {
  const root = temporaryDirectory();
  mkdirSync(join(root, "d"));
  writeFileSync(join(root, "a"), "one");
  writeFileSync(join(root, "d/c"), "two");
  symlinkSync("../a", join(root, "d/l"));
  return root;
}

it("gives the same answers while nothing changes", () => {
  const root = tree();
  const reads = noted(root);
  expect(reads).toHaveLength(7);
  expect(changedSince(reads)).toBeUndefined();
  writeFileSync(join(root, "a"), "one");
  writeFileSync(join(root, "unseen"), "");
  expect(changedSince(reads)).toBeUndefined();
});

it.each<[string, string, (root: string) => void]>([
  ["bytes", "a", (root) => writeFileSync(join(root, "a"), "two")],
  ["bytes", "a", (root) => chmodSync(join(root, "a"), 0o755)],
  ["bytes", "a", (root) => rmSync(join(root, "a"))],
  ["kind", "b", (root) => writeFileSync(join(root, "b"), "")],
  ["entries", "d", (root) => writeFileSync(join(root, "d/new"), "")],
  ["entries", "d", (root) => rmSync(join(root, "d/c"))],
  ["stat", "d/c", (root) => writeFileSync(join(root, "d/c"), "three")],
  ["bytes", "gone", (root) => writeFileSync(join(root, "gone"), "")],
  [
    "real",
    "d/l",
    (root) => {
      rmSync(join(root, "d/l"));
      symlinkSync("c", join(root, "d/l"));
    },
  ],
])("tells a change of %s of %s", (question, path, change) => {
  const root = tree();
  const reads = noted(root);
  change(root);
  const changed = changedSince(reads);
  expect(changed?.slice(0, 2)).toEqual([question, join(root, path)]);
});

it("is the only way by which builders and rules read the disk", async () => {
  const { globSync } = await import("tinyglobby");
  const dsl = join(import.meta.dirname, "..");
  const files = globSync(["fleet/**/*.ts", "check/**/*.ts"], {
    cwd: dsl,
    ignore: ["**/*.test.ts", "**/testing/**", "**/testing.ts"],
  });
  expect(files.length).toBeGreaterThan(200);
  expect(
    files.filter((file) => /from "node:(?:fs|child_process)/.test(readFileSync(join(dsl, file), "utf8"))),
  ).toEqual([]);
});
