import { describe, expect, it } from "vitest";
import { generated } from "./testing/project.ts";

const crs58 = {
  "home/users/crs58.ts": `import { user } from "../../dsl";
    export const crs58 = user("crs58", { fullName: "C", email: "c@example.org" });`,
};

describe("nixosHost", () => {
  it("is a module and a configuration", async () => {
    const text = await generated(
      "hosts/cinnabar.ts",
      `import { nixosHost } from "../dsl";
       /** The server. */
       export const cinnabar = nixosHost("cinnabar", {
         system: "x86_64-linux", tags: ["server"], description: "d", deploy: { targetHost: "root@cinnabar" },
         config: { networking: { hostName: "cinnabar" } },
       });`,
    );
    expect(text).toBe(`{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # The server.
  flake.modules.nixos."machines/nixos/cinnabar" = {
    _file = "hosts/cinnabar.ts";
    nixpkgs.hostPlatform = "x86_64-linux";
    networking.hostName = "cinnabar";
  };

  flake.nixosConfigurations.cinnabar = inputs.nixpkgs.lib.nixosSystem {
    specialArgs = { inherit inputs; };
    modules = [ flake.modules.nixos."machines/nixos/cinnabar" ];
  };
}
`);
  });

  it("puts what it adds where the source has the like", async () => {
    const text = await generated(
      "hosts/cinnabar.ts",
      `import { nixosHost } from "../dsl";
       import { crs58 } from "../home/users/crs58";
       export const cinnabar = nixosHost("cinnabar", {
         system: "x86_64-linux",
         users: { casey: crs58 },
         config: {
           nixpkgs: { config: { allowUnfree: true }, overlays: [] },
           "home-manager": { useGlobalPkgs: false, backupFileExtension: "old" },
         },
       });`,
      crs58,
    );
    expect(text).toContain(`flake.modules.nixos."machines/nixos/cinnabar" = { lib, ... }: {
    _file = "hosts/cinnabar.ts";
    imports = [ inputs.home-manager.nixosModules.home-manager ];
    nixpkgs = {
      config.allowUnfree = true;
      overlays = [ ];
      hostPlatform = "x86_64-linux";
    };
    home-manager = {
      useGlobalPkgs = false;
      backupFileExtension = "old";
      useUserPackages = lib.mkDefault true;
      extraSpecialArgs = { inherit inputs; };
      users.casey = flake.modules.homeManager."users/crs58";
    };
  };`);
  });

  it("adds accounts to homes that the source speaks of, several in one set", async () => {
    const text = await generated(
      "hosts/cinnabar.ts",
      `import { nixosHost } from "../dsl";
       import { crs58 } from "../home/users/crs58";
       export const cinnabar = nixosHost("cinnabar", {
         system: "x86_64-linux",
         users: { crs58, casey: crs58 },
         config: { "home-manager": { users: { guest: { programs: { git: { enable: true } } } } } },
       });`,
      crs58,
    );
    expect(text).toContain(`    home-manager = {
      users = {
        guest.programs.git.enable = true;
        crs58 = flake.modules.homeManager."users/crs58";
        casey = flake.modules.homeManager."users/crs58";
      };
      useGlobalPkgs = lib.mkDefault true;`);
  });

  it("merges with a config that is no set", async () => {
    const text = await generated(
      "hosts/cinnabar.ts",
      `import { nixosHost } from "../dsl";
       export const cinnabar = nixosHost("cinnabar", {
         system: "x86_64-linux",
         config: ({ lib }) => lib.mkMerge([{ networking: { hostName: "cinnabar" } }]),
       });`,
    );
    expect(text).toContain(`config = lib.mkMerge [
      { nixpkgs.hostPlatform = "x86_64-linux"; }
      (lib.mkMerge [ { networking.hostName = "cinnabar"; } ])
    ];`);
  });
});

describe("darwinHost", () => {
  it("is built by nix-darwin, with homes", async () => {
    const text = await generated(
      "hosts/stibnite.ts",
      `import { darwinHost } from "../dsl";
       import { crs58 } from "../home/users/crs58";
       export const stibnite = darwinHost("stibnite", {
         system: "aarch64-darwin",
         users: { crs58 },
         config: { system: { primaryUser: "crs58" }, users: { users: { crs58: { description: crs58.fullName } } } },
       });`,
      crs58,
    );
    expect(text).toContain("imports = [ inputs.home-manager.darwinModules.home-manager ];");
    expect(text).toContain("users.users.crs58.description = flake.users.crs58.fullName;");
    expect(text).toContain("flake.darwinConfigurations.stibnite = inputs.nix-darwin.lib.darwinSystem {");
  });
});
