import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFiles } from "../load/temporary-fleet.ts";
import { emit, preview, settle } from "./emit.ts";
import { atRoot, codes, kinds, plan, project, tree } from "./testing.ts";

describe("emit", () => {
  it("writes what differs, and nothing the second time", async () => {
    const { emit: write, files, out } = project();
    expect(kinds(await write({ "flake.nix": "1", "modules/a.nix": "2" }))).toEqual([
      "create flake.nix",
      "create modules/a.nix",
    ]);
    expect(files()).toEqual({ "flake.nix": "1", "modules/a.nix": "2" });
    const before = statSync(join(out, "flake.nix"));
    const second = await write({ "flake.nix": "1", "modules/a.nix": "2" });
    expect([second.changes, second.unchanged]).toEqual([[], 2]);
    expect(kinds(await write({ "flake.nix": "1", "modules/a.nix": "3" }))).toEqual(["update modules/a.nix"]);
    expect(statSync(join(out, "flake.nix")).ino).toBe(before.ino);
    expect(files()).toEqual({ "flake.nix": "1", "modules/a.nix": "3" });
  });

  it("keeps a manifest, one line a file", async () => {
    const { emit: write, out } = project();
    await write({ b: "2", a: "1" });
    expect(readFileSync(join(out, ".nivis-manifest.json"), "utf8")).toBe(`{
  "version": 1,
  "files": [
    {"path":"a","source":"hosts/a.ts","sha256":"6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b"},
    {"path":"b","source":"hosts/b.ts","sha256":"d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35"}
  ]
}
`);
  });

  it("leaves nothing else behind", async () => {
    const { emit: write, out } = project();
    await write({ a: "1" });
    expect(readdirSync(out).toSorted()).toEqual([".nivis-manifest.json", "a"]);
    expect(readdirSync(join(dirname(out), ".nivis"))).toEqual([]);
  });

  it("removes what is generated no longer, and directories that are empty then", async () => {
    const { emit: write, out } = project();
    await write({ "modules/a/b/c.nix": "1", "modules/keep/x.nix": "2", "top.nix": "3" });
    writeFiles(out, { "modules/keep/mine.txt": "mine" });
    expect(kinds(await write({ "top.nix": "3" }))).toEqual([
      "remove modules/a/b/c.nix",
      "remove modules/keep/x.nix",
    ]);
    expect(tree(join(out, "modules"))).toEqual({ "keep/mine.txt": "mine" });
    expect(existsSync(join(out, "modules/a"))).toBe(false);
  });

  it("never touches what is not in the manifest", async () => {
    const { emit: write, out } = project();
    const mine = {
      "flake.lock": "lock",
      "vars/x/secret": "s",
      "sops/y": "y",
      "hardware/facter.json": "{}",
      "modules/hand.nix": "hand",
    };
    writeFiles(out, mine);
    await write({ "modules/a.nix": "1", "flake.nix": "1" });
    await write({ "flake.nix": "2" }, { force: true });
    await write({}, { force: true });
    const { ".nivis-manifest.json": _, ...rest } = tree(out);
    expect(rest).toEqual(mine);
  });

  it.each([
    "flake.lock",
    "vars/a",
    "VARS/a",
    "sops/a/b",
    ".git/config",
    ".nivis-manifest.json",
    "../x",
    "/x",
    "a//b",
    "a/./b",
    "a\\b",
    "",
  ])("refuses the path %j", async (path) => {
    const { emit: write, out } = project();
    expect(codes(await write({ [path]: "1", fine: "2" }))).toEqual(["NV6003"]);
    expect(existsSync(out)).toBe(false);
  });

  it("refuses two sources for one path, names that differ in case, and a file where a directory is", async () => {
    const { root, out } = project();
    const check = async (...paths: string[]) => {
      const files = paths.map((path, index) => ({
        path,
        source: `hosts/${index}.ts`,
        bytes: Buffer.from("x"),
        executable: false,
      }));
      const { diagnostics } = await emit(root, out, files);
      return diagnostics.map(({ code, labels }) =>
        [code, ...labels.map(({ origin }) => origin.file)].join(" "),
      );
    };
    expect(await check("a", "a")).toEqual(["NV6004 hosts/1.ts hosts/0.ts"]);
    expect(await check("modules/A.nix", "modules/a.nix")).toEqual(["NV6005 hosts/1.ts hosts/0.ts"]);
    expect(await check("Modules/a.nix", "modules/b.nix")).toEqual(["NV6005 hosts/1.ts hosts/0.ts"]);
    expect(await check("modules/u\u0308.nix", "modules/\u00fc.nix")).toEqual([
      "NV6005 hosts/1.ts hosts/0.ts",
    ]);
    expect(await check("a", "a/b")).toEqual(["NV6005 hosts/1.ts hosts/0.ts"]);
    expect(await check("a/b", "a")).toEqual(["NV6005 hosts/1.ts hosts/0.ts"]);
    expect(existsSync(out)).toBe(false);
  });

  it("refuses to write over or remove what was edited by hand, unless forced", async () => {
    const { emit: write, out, files } = project();
    await write({ a: "1", b: "1", gone: "1" });
    writeFiles(out, { a: "edited", gone: "edited" });
    const refused = await write({ a: "2", b: "2" });
    expect(codes(refused)).toEqual(["NV6001"]);
    expect(refused.diagnostics[0]?.notes).toEqual(["out/a", "out/gone"]);
    expect(files()).toEqual({ a: "edited", b: "1", gone: "edited" });
    expect(kinds(await write({ a: "2", b: "2" }, { force: true }))).toEqual([
      "update a",
      "update b",
      "remove gone",
    ]);
    expect(files()).toEqual({ a: "2", b: "2" });
  });

  it("takes a hand edit that is what would be written, and a deleted file, for no edit", async () => {
    const { emit: write, out } = project();
    await write({ a: "1", b: "1" });
    writeFiles(out, { a: "2" });
    rmSync(join(out, "b"));
    expect(kinds(await write({ a: "2", b: "1" }))).toEqual(["create b"]);
    expect((await write({ a: "2", b: "1" })).changes).toEqual([]);
  });

  it("takes line ends that a checkout changed for no edit", async () => {
    const { emit: write, out, files } = project();
    await write({ a: "1\n2\n" });
    writeFiles(out, { a: "1\r\n2\r\n" });
    expect(kinds(await write({ a: "1\n3\n" }))).toEqual(["update a"]);
    expect(files()).toEqual({ a: "1\n3\n" });
  });

  it("refuses to write over files that no build wrote, unless forced or equal", async () => {
    const { emit: write, out, files } = project();
    writeFiles(out, { a: "mine", same: "1" });
    expect(codes(await write({ a: "1", same: "1" }))).toEqual(["NV6002"]);
    expect(files()).toEqual({ a: "mine", same: "1" });
    expect(kinds(await write({ a: "1", same: "1" }, { force: true }))).toEqual(["update a"]);
  });

  it("turns a file into a directory and back, but not a directory with the user's files", async () => {
    const { emit: write, out, files } = project();
    await write({ x: "1" });
    await write({ "x/y": "2" });
    expect(files()).toEqual({ "x/y": "2" });
    writeFiles(out, { "x/mine": "mine" });
    expect(codes(await write({ x: "3" }))).toEqual(["NV6002"]);
    rmSync(join(out, "x/mine"));
    await write({ x: "3" });
    expect(files()).toEqual({ x: "3" });
    writeFiles(out, { z: "mine" });
    expect(codes(await write({ x: "3", "z/a": "1" }))).toEqual(["NV6002"]);
  });

  it("refuses links that lead out of the tree, and replaces no linked file", async () => {
    const { emit: write, out, root } = project();
    mkdirSync(out);
    mkdirSync(join(root, "elsewhere"));
    symlinkSync(join(root, "elsewhere"), join(out, "modules"));
    expect(codes(await write({ "modules/a/b.nix": "1" }))).toEqual(["NV6007"]);
    expect(readdirSync(join(root, "elsewhere"))).toEqual([]);
    symlinkSync("inside", join(out, "linked"));
    mkdirSync(join(out, "inside"));
    symlinkSync("/etc/hostname", join(out, "file"));
    expect(codes(await write({ file: "1" }))).toEqual(["NV6002"]);
    expect((await write({ "linked/a": "1" })).diagnostics).toEqual([]);
    expect(readFileSync(join(out, "inside/a"), "utf8")).toBe("1");
  });

  it("carries the executable bit", async () => {
    const { root, out } = project();
    const script = {
      path: "run.sh",
      source: "hosts/a.ts",
      bytes: Buffer.from("#!/bin/sh\n"),
      executable: true,
    };
    await emit(root, out, [script]);
    expect(statSync(join(out, "run.sh")).mode & 0o111).not.toBe(0);
    chmodSync(join(out, "run.sh"), 0o644);
    expect(kinds(await emit(root, out, [script]))).toEqual(["update run.sh"]);
    expect(statSync(join(out, "run.sh")).mode & 0o111).not.toBe(0);
  });

  it.each([
    ["<<<<<<< HEAD\n{}", "conflict marks"],
    ["{ not JSON", "not JSON"],
    ['{ "version": 2, "files": [] }', "another form"],
    [
      '{ "version": 1, "files": [{ "path": "flake.lock", "source": "x", "sha256": "y" }] }',
      "not of this build",
    ],
  ])("refuses the manifest %j, unless forced", async (text, reason) => {
    const { emit: write, out } = project();
    await write({ a: "1" });
    writeFiles(out, { ".nivis-manifest.json": text, "flake.lock": "lock" });
    const refused = await write({ a: "2" });
    expect(codes(refused)).toEqual(["NV6006"]);
    expect(refused.diagnostics[0]?.message).toContain(reason);
    expect(kinds(await write({ a: "2" }, { force: true }))).toEqual(["update a"]);
    expect(readFileSync(join(out, "flake.lock"), "utf8")).toBe("lock");
  });
});

describe("preview", () => {
  it("tells the changes and makes none", async () => {
    const { emit: write, out } = project();
    await write({ a: "1", b: "1" });
    const before = tree(out);
    const { changes } = preview(out, plan({ a: "2", c: "1" }));
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(["update a", "create c", "remove b"]);
    expect(tree(out)).toEqual(before);
  });
});

const lock = (root: string, text: string) => writeFiles(root, { ".nivis/lock": text });

describe("lock", () => {
  const held = { pid: process.ppid, host: hostname(), since: "now" };

  it("is waited for, then told", async () => {
    const { emit: write, root, out } = project();
    lock(root, JSON.stringify(held));
    const refused = await write({ a: "1" });
    expect(codes(refused)).toEqual(["NV6009"]);
    expect(refused.diagnostics[0]?.message).toContain(`process ${process.ppid}`);
    expect(existsSync(out)).toBe(false);
    setTimeout(() => rmSync(join(root, ".nivis/lock")), 60);
    expect(codes(await write({ a: "1" }, { patience: 5000 }))).toEqual([]);
  });

  it("of a process that is gone, or of another one with its number, is taken over", async () => {
    const { emit: write, root } = project();
    lock(root, JSON.stringify({ ...held, pid: 2 ** 22 + 1 }));
    expect(codes(await write({ a: "1" }))).toEqual([]);
    if (existsSync("/proc/self/stat")) {
      lock(root, JSON.stringify({ ...held, started: "1" }));
      expect(codes(await write({ a: "2" }))).toEqual([]);
    }
    expect(existsSync(join(root, ".nivis/lock"))).toBe(false);
  });

  it("that is damaged is taken over when it has stayed so", async () => {
    const { emit: write, root } = project();
    lock(root, "");
    expect(codes(await write({ a: "1" }))).toEqual(["NV6009"]);
    utimesSync(join(root, ".nivis/lock"), new Date(0), new Date(0));
    expect(codes(await write({ a: "1" }))).toEqual([]);
  });

  it("of another machine is not", async () => {
    const { emit: write, root } = project();
    lock(root, JSON.stringify({ ...held, host: "elsewhere", pid: 2 ** 22 + 1 }));
    expect(codes(await write({ a: "1" }))).toEqual(["NV6009"]);
  });

  it("lets several builds at once through one by one", async () => {
    const { root, out } = project();
    const runs = Array.from({ length: 8 }, (_, index) =>
      emit(root, out, plan({ a: `${index}`, [`f${index}`]: "x" }), { patience: 20_000 }),
    );
    for (const { diagnostics } of await Promise.all(runs)) expect(diagnostics).toEqual([]);
    const [{ a, ...others }] = [tree(out)];
    expect(Object.keys(others).toSorted()).toEqual([".nivis-manifest.json", `f${a}`]);
  });
});

describe("an interrupted build", () => {
  class Stop extends Error {}
  const stopAt = (number: number) => {
    let steps = 0;
    return () => {
      if (++steps > number) throw new Stop();
    };
  };

  it("is undone or finished at every step by the next one", async () => {
    const before = { a: "1", b: "1", "old/deep/x": "1", y: "1", "../justfile": "1" };
    const after = {
      a: "2",
      "new/deep/z": "2",
      y: "1",
      "../justfile": "2",
      "../.github/workflows/w.yml": "2",
    };
    let done = false;
    const outcomes = new Set<string>();
    for (let step = 0; !done; step++) {
      const { emit: write, files, root, out } = project();
      await write(before);
      done = await write(after, { onStep: stopAt(step) }).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Stop) return false;
          throw error;
        },
      );
      if (existsSync(join(out, ".nivis-journal")))
        expect(codes(preview(out, plan(after)))).toContain("NV6010");
      // The next build is of the old plan: nothing of the new one may remain.
      const next = await write(before);
      expect(next.diagnostics).toEqual([]);
      outcomes.add(next.recovery);
      expect(atRoot(root)).toEqual({ justfile: "1" });
      expect(files()).toEqual({ a: "1", b: "1", "old/deep/x": "1", y: "1" });
      expect(readdirSync(out).toSorted()).toEqual([".nivis-manifest.json", "a", "b", "old", "y"]);
    }
    expect([...outcomes].toSorted()).toEqual(["finished", "none", "undone"]);
  });

  it("is settled by a command that writes nothing itself", async () => {
    const { emit: write, files, root, out } = project();
    await write({ a: "1" });
    const stop = (step: string) => {
      if (step === "move a") throw new Stop();
    };
    await expect(write({ a: "2", b: "2" }, { onStep: stop })).rejects.toThrow(Stop);
    expect(await settle(root, out)).toBe("finished");
    expect(files()).toEqual({ a: "2", b: "2" });
    expect(await settle(root, out)).toBe("none");
  });

  it("is not finished over an edit, unless forced", async () => {
    const { emit: write, files, out } = project();
    await write({ a: "1", b: "1" });
    const stop = (step: string) => {
      if (step === "commit") throw new Stop();
    };
    await expect(write({ a: "2", b: "2" }, { onStep: stop })).rejects.toThrow(Stop);
    writeFiles(out, { b: "edited" });
    const refused = await write({ a: "2", b: "2" });
    expect(codes(refused)).toEqual(["NV6008"]);
    expect(files()["b"]).toBe("edited");
    expect((await write({ a: "2", b: "2" }, { force: true })).recovery).toBe("finished");
    expect(files()).toEqual({ a: "2", b: "2" });
  });
});
