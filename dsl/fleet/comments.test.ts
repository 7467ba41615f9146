import { expect, it } from "vitest";
import { generated } from "./testing/project.ts";

const others = {
  "home/u.ts": `import { user } from "../dsl"; export const casey = user("casey", { fullName: "C", email: "c@example.org" });`,
};

it("keeps comments above the properties of a host, and the order of its lists", async () => {
  const text = await generated(
    "hosts/c.ts",
    `import { nixosHost } from "../dsl";
     import { inputs } from "../flake/inputs";
     import { casey } from "../home/u";
     /** The server. */
     export const c = nixosHost("c", {
       // An old machine.
       system: "x86_64-linux",
       // Ours is newer.
       disabledModules: ["services/a.nix"],
       // Servers.
       imports: [inputs.srvos.nixosModules.server],
       // Those who work on it.
       users: {
         // The owner.
         casey,
       },
       // What it does.
       config: { networking: { hostName: "c" } },
     });`,
    others,
  );
  expect(text).toContain(`  # The server.
  flake.modules.nixos."machines/nixos/c" = { lib, ... }: {
    _file = "hosts/c.ts";
    # Ours is newer.
    disabledModules = [ "services/a.nix" ];
    # Servers.
    imports = [
      inputs.home-manager.nixosModules.home-manager
      inputs.srvos.nixosModules.server
    ];
    # An old machine.
    nixpkgs.hostPlatform = "x86_64-linux";
    # What it does.
    networking.hostName = "c";

    # Those who work on it.
    home-manager = {
      useGlobalPkgs = lib.mkDefault true;
      useUserPackages = lib.mkDefault true;
      extraSpecialArgs = { inherit inputs; };
      users = {
        # The owner.
        casey = flake.modules.homeManager."users/casey";
      };
    };
  };`);
});

it("keeps comments above the parts of a feature, and above options and config", async () => {
  const text = await generated(
    "hosts/f.ts",
    `import { feature } from "../dsl";
     /** Both. */
     export const f = feature("f", {
       // On servers.
       nixos: {
         // What can be said.
         options: ({ lib }) => ({ custom: { f: lib.mkEnableOption("f") } }),
         config: {}, // nothing yet
       },
       // On laptops.
       darwin: { imports: [], config: ({ lib }) => lib.mkIf(true, { x: 1 }) },
     });`,
  );
  expect(text).toBe(`{
  # Both.
  flake.modules = {
    # On servers.
    nixos.f = { lib, ... }: {
      _file = "hosts/f.ts";
      # What can be said.
      options.custom.f = lib.mkEnableOption "f";
      # nothing yet
      config = { };
    };
    # On laptops.
    darwin.f = { lib, ... }: {
      _file = "hosts/f.ts";
      config = lib.mkIf true { x = 1; };
    };
  };
}
`);
});

it("keeps them for one class and for parts of an aggregate", async () => {
  const text = await generated(
    "home/p.ts",
    `import { aggregate, feature, homeModule } from "../dsl";
     export const group = aggregate("group");
     /** One. */
     export const one = feature(group, {
       // At home.
       homeManager: { config: { a: 1 } },
     });
     export const two = homeModule(group, {
       // All of it.
       config: { b: 2 },
     });
     /** Alone. */
     export const alone = feature("alone", {
       // On laptops.
       darwin: { config: { c: 3 } },
     });`,
  );
  expect(text).toContain(`    # One.
    # At home.
    {
      _file = "home/p.ts";
      a = 1;
    }
    {
      _file = "home/p.ts";
      # All of it.
      b = 2;
    }`);
  expect(text).toContain(`  # Alone.
  # On laptops.
  flake.modules.darwin.alone = {`);
});
