/** The example fleet, read by Nix itself. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleFleet } from "./testing/example.ts";
import { build, summary, type Built } from "./testing/project.ts";

const noNix = spawnSync("nix-instantiate", ["--version"]).status !== 0;
if (noNix) console.log("dsl/fleet/nix.test.ts: no nix-instantiate on PATH, what Nix says is not tested");

function nix(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("nix-instantiate", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe("an example fleet", () => {
  let built: Built;
  const out = mkdtempSync(join(tmpdir(), "nivis-out-"));
  beforeAll(async () => {
    built = await build(exampleFleet);
    for (const [path, text] of Object.entries(built.files)) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it("builds without a word", () => {
    expect(built.diagnostics.map(summary)).toEqual([]);
  });

  it("is laid out by rooms", () => {
    expect(Object.keys(built.files)).toEqual([
      "flake.nix",
      "modules/debug.nix",
      "modules/dev-shell.nix",
      "modules/flake-parts.nix",
      "modules/home/shell/fish.nix",
      "modules/home/theme.nix",
      "modules/home/users/crs58/_files/x.sh",
      "modules/home/users/crs58/default.nix",
      "modules/machines/darwin/stibnite/default.nix",
      "modules/machines/nixos/cinnabar/_files/legacy.nix",
      "modules/machines/nixos/cinnabar/default.nix",
      "modules/machines/nixos/electrum/default.nix",
      "modules/nixos/server.nix",
      "modules/nixpkgs/overlays/default.nix",
      "modules/nixpkgs/overlays/patches.nix",
      "modules/owner.nix",
      "modules/shared.nix",
      "modules/system/base.nix",
      "modules/systems.nix",
    ]);
  });

  it("names its source in every module, and is the same each time", async () => {
    const modules = Object.values(built.files).filter((text) => text.includes("flake.modules."));
    for (const text of modules.filter((item) => /flake\.modules\.[^=\n]+ =/.test(item)))
      expect(text).toMatch(/_file = "/);
    expect((await build(exampleFleet)).files).toEqual(built.files);
  });

  it.skipIf(noNix)("is Nix", () => {
    const files = Object.keys(built.files).filter((path) => path.endsWith(".nix"));
    expect(nix("--parse", ...files.map((path) => join(out, path)))).not.toBe("");
  });

  it.skipIf(noNix)("evaluates to what the source says", () => {
    const json = nix(
      "--eval",
      "--strict",
      "--json",
      "-E",
      `
      let
        flake = import ${out}/flake.nix;
        module = path: let file = import (${out}/modules + path); in if builtins.isFunction file then file { inherit config inputs lib; self = null; } else file;
        inputs = { };
        lib = { };
        config.flake = { meta = (module "/shared.nix").flake.meta; lib = (module "/shared.nix").flake.lib; users = { }; };
        cinnabar = (module "/machines/nixos/cinnabar/default.nix").flake.modules.nixos."machines/nixos/cinnabar";
      in
      {
        inherit (flake) description;
        inputs = builtins.attrNames flake.inputs;
        follows = flake.inputs.srvos.inputs.nixpkgs.follows;
        systems = (import ${out}/modules/systems.nix).systems;
        greeting = config.flake.lib.greet "you" "!";
        ip = (cinnabar { lib.mkDefault = x: x; }).environment.etc.ip.text;
      }`,
    );
    expect(JSON.parse(json)).toEqual({
      description: "a fleet",
      inputs: ["flake-parts", "home-manager", "import-tree", "nix-darwin", "nixpkgs", "srvos"],
      follows: "nixpkgs",
      systems: ["x86_64-linux", "aarch64-darwin"],
      greeting: "hello you!",
      ip: "10.0.0.1",
    });
  });
});
