import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readManifest } from "../dsl/compile/emit/manifest.ts";
import { layoutOf, untold } from "./layout.ts";
import { project } from "./project.ts";

/** What every such fleet is laid out like; a name that ends in `/` is a folder. */
const layout = `
  checks/ clan/ clan/inventory/ containers/ darwin/ darwin/system-defaults/
  home/ home/ai/ home/base/ home/core/ home/development/ home/modules/ home/packages/ home/shell/ home/terminal/
  home/tools/ home/users/ home/users/crs58/ home/users/raquel/
  lib/ machines/
  machines/darwin/ machines/darwin/argentum/ machines/darwin/blackphos/ machines/darwin/rosegold/ machines/darwin/stibnite/
  machines/nixos/ machines/nixos/cinnabar/ machines/nixos/electrum/ machines/nixos/galena/ machines/nixos/scheelite/
  nixos/ nixpkgs/ nixpkgs/overlays/ system/ terranix/
  dev-shell.nix flake-parts.nix formatting.nix systems.nix`
  .trim()
  .split(/\s+/);

const lines = layoutOf(readFileSync(join(project, "docs/architecture.md"), "utf8"));
const made = [...readManifest(join(project, "out")).values()];

describe("the layout of the generated tree, in docs/architecture.md", () => {
  it("has a line for everything that such fleets have", () => {
    expect(lines.map(({ path }) => path)).toEqual(expect.arrayContaining(layout));
  });

  it.each(lines)("$path and $sources are there", ({ path, sources }) => {
    expect(existsSync(join(project, "out/modules", path))).toBe(true);
    expect(sources).not.toEqual([]);
    expect(sources.filter((source) => !existsSync(join(project, source)))).toEqual([]);
  });

  it("tells where every generated module comes from", () => {
    expect(made.length).toBeGreaterThan(lines.length);
    expect(untold(lines, made)).toEqual([]);
  });

  it("would notice a module of no line, and one from elsewhere", () => {
    const files = [
      { path: "modules/stray.nix", source: "flake/stray.ts" },
      { path: "modules/checks/network.nix", source: "flake/network.ts" },
      { path: "modules/clan/inventory/machines.nix", source: "services/clan.ts" },
      { path: "docs/machines.md", source: "flake/docs.ts" },
    ];
    expect(untold(lines, files)).toEqual([
      "modules/stray.nix from flake/stray.ts",
      "modules/checks/network.nix from flake/network.ts",
    ]);
  });
});
