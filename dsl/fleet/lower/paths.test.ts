import { describe, expect, it } from "vitest";
import { carriedPath, nixPath, relativePath, resolveBelow } from "./paths.ts";

describe("nixPath", () => {
  const nixos = { class: "nixos", name: "cinnabar" } as const;
  it.each([
    ["hosts/cinnabar.ts", nixos, "modules/machines/nixos/cinnabar/default.nix"],
    ["hosts/cinnabar/index.ts", nixos, "modules/machines/nixos/cinnabar/default.nix"],
    ["hosts/cinnabar/disko.ts", nixos, "modules/machines/nixos/cinnabar/disko.nix"],
    ["hosts/modules/darwin/homebrew.ts", undefined, "modules/darwin/homebrew.nix"],
    ["hosts/modules/darwin/system-defaults/dock.ts", undefined, "modules/darwin/system-defaults/dock.nix"],
    ["hosts/modules/system/index.ts", undefined, "modules/system/default.nix"],
    ["home/shell/fish.ts", undefined, "modules/home/shell/fish.nix"],
    ["home/shell/index.ts", undefined, "modules/home/shell/default.nix"],
    ["home/users/crs58.ts", undefined, "modules/home/users/crs58/default.nix"],
    ["home/users/crs58/index.ts", undefined, "modules/home/users/crs58/default.nix"],
    ["home/users/crs58/git.ts", undefined, "modules/home/users/crs58/git.nix"],
    ["home/users/index.ts", undefined, "modules/home/users/default.nix"],
    ["overlays/patches.ts", undefined, "modules/nixpkgs/overlays/patches.nix"],
    ["services/backup.ts", undefined, "modules/clan/backup.nix"],
    ["flake/dev-shell.ts", undefined, "modules/dev-shell.nix"],
    ["flake/checks/style.ts", undefined, "modules/checks/style.nix"],
  ])("%s", (source, host, path) => {
    expect(nixPath(source, host)).toBe(path);
  });
});

describe("relativePath", () => {
  it.each([
    ["modules/home/shell", "modules/home/shell/_files/x.sh", "./_files/x.sh"],
    ["modules/home/shell", "modules/_files/assets/x.sh", "../../_files/assets/x.sh"],
    ["", "a", "./a"],
  ])("%s → %s", (from, to, path) => {
    expect(relativePath(from, to)).toBe(path);
  });
});

describe("resolveBelow", () => {
  it("resolves dots", () => expect(resolveBelow("home/shell", "../x/./y.sh")).toBe("home/x/y.sh"));
  it("does not leave the root", () => expect(resolveBelow("home", "../../x")).toBeUndefined());
});

describe("carriedPath", () => {
  it("stays beside the file that uses it", () => {
    expect(
      carriedPath("hosts/cinnabar.ts", "modules/machines/nixos/cinnabar/default.nix", "hosts/legacy.nix"),
    ).toBe("modules/machines/nixos/cinnabar/_files/legacy.nix");
  });
  it("keeps a directory that is hidden already", () => {
    expect(
      carriedPath("overlays/fixes.ts", "modules/nixpkgs/overlays/fixes.nix", "overlays/_patches/nh.patch"),
    ).toBe("modules/nixpkgs/overlays/_patches/nh.patch");
  });
  it("goes to the top when it lies elsewhere", () => {
    expect(carriedPath("home/shell/fish.ts", "modules/home/shell/fish.nix", "assets/x.sh")).toBe(
      "modules/_files/assets/x.sh",
    );
  });
});
