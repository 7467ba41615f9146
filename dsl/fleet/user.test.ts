import { describe, expect, it } from "vitest";
import { generated } from "./testing/project.ts";

describe("user", () => {
  it("is an entry of the registry and a home", async () => {
    const text = await generated(
      "home/users/crs58/index.ts",
      `import { user } from "../../../dsl";
       export const crs58 = user("crs58", {
         fullName: "Casey",
         email: "c@example.org", // private
         keys: ["ssh-ed25519 A"],
         meta: { github: "casey" },
         config: ({ lib }) => ({ programs: { git: { settings: { user: { email: crs58.email, name: crs58.meta.github } } } } }),
       });`,
    );
    expect(text).toBe(`{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.users.crs58 = {
    fullName = "Casey";
    email = "c@example.org"; # private
    keys = [ "ssh-ed25519 A" ];
    meta.github = "casey";
  };

  flake.modules.homeManager."users/crs58" = {
    _file = "home/users/crs58/index.ts";
    programs.git.settings.user = {
      email = flake.users.crs58.email;
      name = flake.users.crs58.meta.github;
    };
  };
}
`);
  });
});

describe("homeConfiguration", () => {
  const users = {
    "home/users/crs58.ts": `import { user } from "../../dsl";
      export const crs58 = user("crs58", { fullName: "C", email: "c@example.org" });`,
    "overlays/a.ts": `import { overlay } from "../dsl"; export const a = overlay("a", (final, prev) => ({ x: prev.hello }));`,
  };
  it("takes nixpkgs as it is, or with overlays and settings", async () => {
    const text = await generated(
      "home/devbox.ts",
      `import { homeConfiguration } from "../dsl";
       import { crs58 } from "./users/crs58";
       import { a } from "../overlays/a";
       export const plain = homeConfiguration("crs58@devbox", { system: "x86_64-linux", user: crs58 });
       export const own = homeConfiguration("crs58", {
         system: "x86_64-linux", user: crs58, overlays: [a], nixpkgs: { allowUnfree: true },
         config: { home: { username: "crs58" } },
       });`,
      users,
    );
    expect(text).toBe(`{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  flake.homeConfigurations."crs58@devbox" = inputs.home-manager.lib.homeManagerConfiguration {
    pkgs = inputs.nixpkgs.legacyPackages.x86_64-linux;
    extraSpecialArgs = { inherit inputs; };
    modules = [ flake.modules.homeManager."users/crs58" ];
  };

  flake.homeConfigurations.crs58 = inputs.home-manager.lib.homeManagerConfiguration {
    pkgs = import inputs.nixpkgs {
      system = "x86_64-linux";
      overlays = [ flake.overlays.a ];
      config.allowUnfree = true;
    };
    extraSpecialArgs = { inherit inputs; };
    modules = [
      flake.modules.homeManager."users/crs58"
      {
        _file = "home/devbox.ts";
        home.username = "crs58";
      }
    ];
  };
}
`);
  });
});
