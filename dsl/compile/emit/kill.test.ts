import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { library } from "../load/resolve.ts";
import { temporaryDirectory } from "../load/temporary-fleet.ts";
import { emit } from "./emit.ts";
import { recover } from "./journal.ts";
import { versionOf } from "./kill-plan.ts";
import { digest } from "../../disk/digest.ts";
import { printManifest } from "./manifest.ts";
import { lockOf } from "./lock.ts";

const bun = join(library, "../node_modules/bun/bin/bun.exe");
const child = join(dirname(fileURLToPath(import.meta.url)), "kill-child.ts");

/** Everything below a project, with directories, but the build's own cache and lock. */
function tree(directory: string): Readonly<Record<string, string>> {
  const names = readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".nivis"))
    .toSorted();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(directory, name);
      return [name, statSync(path).isDirectory() ? "directory" : readFileSync(path, "utf8")];
    }),
  );
}

/** The whole tree that a version makes. */
function treeOf(version: number, count: number): Readonly<Record<string, string>> {
  const files = versionOf(version, count);
  const expected: Record<string, string> = {
    out: "directory",
    "out/vars": "directory",
    "out/vars/secret": "mine",
    "out/flake.lock": "mine",
  };
  for (const file of files) {
    const path = join("out", file.path);
    expected[path] = file.bytes.toString();
    for (let above = dirname(path); above !== "."; above = dirname(above)) expected[above] = "directory";
  }
  expected["out/.nivis-manifest.json"] = printManifest(
    files.map(({ path, source, bytes }) => ({ path, source, sha256: digest(bytes) })),
  );
  return Object.fromEntries(Object.entries(expected).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

const ordered = (value: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)));

/** Starts a build of a version; resolves with the signal that ended it. */
function build(root: string, version: number, count: number, stop: string | undefined, afterReady?: number) {
  return new Promise<{ readonly signal: NodeJS.Signals | null; readonly errors: string }>((done, fail) => {
    const process = spawn(bun, [child, root, String(version), String(count), stop ?? "never"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let errors = "";
    process.stderr.on("data", (data: Buffer) => (errors += data.toString()));
    process.stdout.once("data", () => {
      if (afterReady !== undefined) void sleep(afterReady).then(() => process.kill("SIGKILL"));
    });
    process.on("error", fail);
    process.on("close", (_code, signal) => done({ signal, errors }));
  });
}

async function project(count: number): Promise<{ readonly root: string; readonly out: string }> {
  const root = temporaryDirectory();
  const out = join(root, "out");
  mkdirSync(join(out, "vars"), { recursive: true });
  writeFileSync(join(out, "vars/secret"), "mine");
  writeFileSync(join(out, "flake.lock"), "mine");
  expect((await emit(root, out, versionOf(0, count))).diagnostics).toEqual([]);
  expect(ordered(tree(root))).toBe(ordered(treeOf(0, count)));
  return { root, out };
}

/** What the next command does first; which of the two versions the tree is then. */
async function settle(out: string, before: number, after: number, count: number): Promise<number> {
  await recover(out, false);
  const now = ordered(tree(dirname(out)));
  if (now === ordered(treeOf(before, count))) return before;
  expect(now).toBe(ordered(treeOf(after, count)));
  return after;
}

it(
  "killed at any step, the next command leaves the old tree or the new one",
  { timeout: 60_000 },
  async () => {
    const count = 6;
    const { root, out } = await project(count);
    let version = 0;
    const seen = { old: 0, new: 0 };
    for (let step = 0; ; step++) {
      const { signal, errors } = await build(root, version + 1, count, String(step));
      expect(errors).toBe("");
      if (signal === null) break;
      expect(signal).toBe("SIGKILL");
      expect(existsSync(lockOf(root))).toBe(true);
      const now = await settle(out, version, version + 1, count);
      seen[now === version ? "old" : "new"]++;
      version = now;
    }
    expect(seen.old).toBeGreaterThan(5);
    expect(seen.new).toBeGreaterThan(10);
  },
);

it(
  "killed 100 times at random, the next command leaves the old tree or the new one",
  { timeout: 120_000 },
  async () => {
    const count = 12;
    const { root, out } = await project(count);
    let version = 0;
    let longest = 40;
    for (let killed = 0; killed < 100;) {
      const { signal, errors } = await build(root, version + 1, count, undefined, Math.random() * longest);
      expect(errors).toBe("");
      // Keep the kills inside the write, however fast the machine is.
      longest = signal === null ? longest * 0.9 : Math.min(200, longest * 1.02);
      if (signal !== null) killed++;
      version = await settle(out, version, version + 1, count);
    }
  },
);

it("two builds at once leave the tree of one of them", { timeout: 60_000 }, async () => {
  const count = 30;
  const { root } = await project(count);
  for (let round = 0; round < 3; round++) {
    const results = await Promise.all([build(root, 1, count, undefined), build(root, 2, count, undefined)]);
    expect(results.map(({ signal, errors }) => [signal, errors])).toEqual([
      [null, ""],
      [null, ""],
    ]);
    expect([ordered(treeOf(1, count)), ordered(treeOf(2, count))]).toContain(ordered(tree(root)));
    expect(existsSync(lockOf(root))).toBe(false);
  }
});
