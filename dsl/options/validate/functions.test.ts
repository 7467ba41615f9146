import { describe, expect, it } from "vitest";
import { takesFunction } from "./functions.ts";

describe("takesFunction", () => {
  it.each([
    ["nixos", "services.openssh.enable"],
    ["nixos", "networking.firewall.allowedTCPPorts.[0]"],
    ["nixos", "environment.systemPackages.[2]"],
    ["nixos", "users.users.root.shell"],
    ["homeManager", "programs.git.userName"],
    ["darwin", "system.primaryUser"],
  ] as const)("%s: not %s", (className, path) => {
    expect(takesFunction(className, path.split("."))).toBe(path === "programs.git.userName");
  });

  it.each([
    ["nixos", "nixpkgs.overlays.[0]"],
    ["nixos", "services.postgresql.extensions"],
    ["nixos", "home-manager.users.crs58"],
    ["nixos", "custom.of.mine"],
    ["nixos", "users.users.root"],
    ["perSystem", "packages.x.override"],
    ["homeManager", "programs.texlive.extraPackages"],
    ["nixos", "services.nginx"],
  ] as const)("%s: perhaps %s", (className, path) => {
    expect(takesFunction(className, path.split("."))).toBe(true);
  });
});
