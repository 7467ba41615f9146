import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory, writeFiles } from "../load/temporary-fleet.ts";
import { emit, preview } from "./emit.ts";
import { atRoot, codes, kinds, plan, project } from "./testing.ts";
import type { Files } from "./testing.ts";

describe("files at the project's root", () => {
  const rooted = {
    "../justfile": "1",
    "../.envrc": "1",
    "../.github/workflows/ci.yml": "1",
    "flake.nix": "1",
  };
  it("are written, updated and removed with the rest, and stand in the manifest", async () => {
    const { emit: write, root, out } = project();
    writeFiles(root, { ".github/CODEOWNERS": "mine", "README.md": "mine" });
    await write(rooted);
    expect(atRoot(root)).toEqual({
      ".envrc": "1",
      ".github/CODEOWNERS": "mine",
      ".github/workflows/ci.yml": "1",
      "README.md": "mine",
      justfile: "1",
    });
    expect(readFileSync(join(out, ".nivis-manifest.json"), "utf8")).toContain('{"path":"../justfile",');
    expect((await write(rooted)).changes).toEqual([]);
    expect(kinds(await write({ "../justfile": "2", "flake.nix": "1" }))).toEqual([
      "update ../justfile",
      "remove ../.envrc",
      "remove ../.github/workflows/ci.yml",
    ]);
    expect(atRoot(root)).toEqual({ ".github/CODEOWNERS": "mine", "README.md": "mine", justfile: "2" });
    expect(existsSync(join(root, ".github/workflows"))).toBe(false);
  });

  it.each([
    "../x",
    "../Justfile",
    "../hosts/a.ts",
    "../dsl/index.ts",
    "../node_modules/a/index.js",
    "../.git/hooks/pre-commit",
    "../.git/config",
    "../.github/CODEOWNERS",
    "../.github/workflows/a/b.yml",
    "../.github/workflows/../../hosts/a.yml",
    "../.github/workflows/.yml",
    "../../justfile",
    "../package.json",
    "../out/flake.lock",
    "..",
    "../",
  ])("are no other than those of the list: %j", async (path) => {
    const { emit: write, root, out } = project();
    expect(codes(await write({ [path]: "1", fine: "2" }))).toEqual(["NV6003"]);
    expect(existsSync(out)).toBe(false);
    expect(atRoot(root)).toEqual({});
  });

  it("are not written over what a hand wrote or edited, unless forced", async () => {
    const { emit: write, root } = project();
    writeFiles(root, { justfile: "mine" });
    const refused = await write(rooted);
    expect(codes(refused)).toEqual(["NV6002"]);
    expect(refused.diagnostics[0]?.message).toMatch(/^justfile is there already/);
    expect(atRoot(root)).toEqual({ justfile: "mine" });
    await write(rooted, { force: true });
    writeFiles(root, { ".envrc": "edited", ".github/workflows/ci.yml": "edited" });
    const edited = await write({ "../justfile": "2", "../.envrc": "2" });
    expect(codes(edited)).toEqual(["NV6001"]);
    expect(edited.diagnostics[0]?.notes).toEqual([".envrc", ".github/workflows/ci.yml"]);
    expect(readFileSync(join(root, "justfile"), "utf8")).toBe("1");
  });

  it("are not written through a link, wherever it leads", async () => {
    const { emit: write, root } = project();
    mkdirSync(join(root, "hosts/workflows"), { recursive: true });
    symlinkSync("hosts", join(root, ".github"));
    const refused = await write(rooted);
    expect(codes(refused)).toEqual(["NV6007"]);
    expect(refused.diagnostics[0]?.message).toMatch(/^\.github is a link/);
    expect(readdirSync(join(root, "hosts/workflows"))).toEqual([]);
  });

  it("are told by a preview", async () => {
    const { emit: write, out } = project();
    await write(rooted);
    const { changes } = preview(out, plan({ ...rooted, "../justfile": "2" }));
    expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(["update ../justfile"]);
  });

  it("reach a root on another file system than out/", async (context) => {
    if (!existsSync("/dev/shm") || statSync("/dev/shm").dev === statSync(temporaryDirectory()).dev) {
      context.skip();
      return;
    }
    const elsewhere = mkdtempSync("/dev/shm/nivis-");
    try {
      const root = temporaryDirectory();
      symlinkSync(elsewhere, join(root, "out"));
      const write = (files: Files) => emit(root, join(root, "out"), plan(files), { patience: 0 });
      expect((await write(rooted)).diagnostics).toEqual([]);
      expect((await write({ ...rooted, "../justfile": "2" })).diagnostics).toEqual([]);
      expect(atRoot(root)).toMatchObject({ justfile: "2", ".envrc": "1" });
      expect(readdirSync(elsewhere).toSorted()).toEqual([".nivis-manifest.json", "flake.nix"]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});
