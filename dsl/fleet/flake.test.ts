import { describe, expect, it } from "vitest";
import { build, flakeSources, generated, problems } from "./testing/project.ts";

describe("flake", () => {
  it("is flake.nix, flake-parts.nix and systems.nix", async () => {
    const built = await build({
      ...flakeSources,
      "flake/flake.ts": `
        import { flake } from "../dsl";
        import { inputs } from "./inputs";
        /** Machines. */
        export const fleet = flake({
          description: "a fleet", inputs, systems: ["x86_64-linux"],
          nixConfig: { "extra-substituters": ["https://example.org"] },
        });`,
      "flake/inputs.ts": `
        import { flakeInputs } from "../dsl";
        export const inputs = flakeInputs({
          nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },

          // The frame.
          "flake-parts": { url: "github:hercules-ci/flake-parts", adds: { perSystem: ["x"] } },
          "import-tree": { url: "github:vic/import-tree" },
          palette: { url: "github:catppuccin/palette", flake: false },
          systems: { follows: "flake-parts/systems" },
        });`,
    });
    expect(built.files).toEqual({
      "flake.nix": `# Generated from flake/flake.ts and flake/inputs.ts by Nivis. Do not edit: run \`bun build.ts\`.
{
  # Machines.
  description = "a fleet";

  nixConfig.extra-substituters = [ "https://example.org" ];

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

    # The frame.
    flake-parts.url = "github:hercules-ci/flake-parts";
    import-tree.url = "github:vic/import-tree";
    palette = {
      url = "github:catppuccin/palette";
      flake = false;
    };
    systems.follows = "flake-parts/systems";
  };

  outputs = inputs: inputs.flake-parts.lib.mkFlake { inherit inputs; } (inputs.import-tree ./modules);
}
`,
      "modules/flake-parts.nix": `# Generated from flake/flake.ts by Nivis. Do not edit: run \`bun build.ts\`.
{ inputs, ... }: { imports = [ inputs.flake-parts.flakeModules.modules ]; }
`,
      "modules/systems.nix": `# Generated from flake/flake.ts by Nivis. Do not edit: run \`bun build.ts\`.
{ systems = [ "x86_64-linux" ]; }
`,
    });
    expect(built.diagnostics).toEqual([]);
  });
});

describe("flakeMeta, flakeLib, self", () => {
  it("are attributes of the flake, read by reference", async () => {
    const text = await generated(
      "flake/lib/network.ts",
      `import { flakeLib, flakeMeta, nix, nixosModule, self } from "../../dsl";
       export const network = flakeMeta("network", { hosts: { cinnabar: { ip: "10.0.0.1" } } });
       export const greet = flakeLib("greet", (name, mark) => nix\`hello \${name}\${mark}\`);
       export const banner = nixosModule("banner", {
         config: ({ config }) => ({
           users: { motd: greet(config.networking.hostName, "!") },
           environment: { etc: { ip: { text: network.hosts.cinnabar.ip }, rev: { text: self.rev } } },
         }),
       });`,
    );
    expect(text).toBe(`{ config, self, ... }:
let
  inherit (config) flake;
in
{
  flake.meta.network.hosts.cinnabar.ip = "10.0.0.1";

  flake.lib.greet = name: mark: "hello \${name}\${mark}";

  flake.modules.nixos.banner = { config, ... }: {
    _file = "flake/lib/network.ts";
    users.motd = flake.lib.greet config.networking.hostName "!";
    environment.etc = {
      ip.text = flake.meta.network.hosts.cinnabar.ip;
      rev.text = self.rev;
    };
  };
}
`);
  });
});

describe("overlay, composeOverlays", () => {
  it("are functions of final and prev, one after the other", async () => {
    const text = await generated(
      "overlays/index.ts",
      `import { composeOverlays, overlay } from "../dsl";
       import { inputs } from "../flake/inputs";
       export const patches = overlay("patches", (final, prev) => ({ hello: prev.hello.override({ stdenv: final.stdenv }) }));
       export const overlays = composeOverlays([patches, inputs.srvos.overlays.default]);`,
    );
    expect(text).toBe(`{
  config,
  inputs,
  lib,
  ...
}:
let
  inherit (config) flake;
in
{
  flake.overlays.patches = final: prev: { hello = prev.hello.override { stdenv = final.stdenv; }; };

  flake.overlays.default = lib.composeManyExtensions [
    flake.overlays.patches
    inputs.srvos.overlays.default
  ];
}
`);
  });
});

describe("perSystem, flakeModule", () => {
  it("write one flake-parts module", async () => {
    const text = await generated(
      "flake/dev-shell.ts",
      `import { flakeModule, perSystem } from "../dsl";
       import { inputs } from "./inputs";
       export const shell = perSystem(({ pkgs }) => ({ devShells: { default: pkgs.mkShell({ packages: [pkgs.just] }) } }));
       export const more = flakeModule({
         imports: [inputs.srvos.flakeModule],
         config: ({ lib }) => ({ debug: lib.mkDefault(true), perSystem: ({ system }) => ({ checks: { x: system } }) }),
       });`,
    );
    expect(text).toBe(`{ inputs, lib, ... }: {
  imports = [ inputs.srvos.flakeModule ];
  config = lib.mkMerge [
    { perSystem = { pkgs, ... }: { devShells.default = pkgs.mkShell { packages = [ pkgs.just ]; }; }; }
    {
      debug = lib.mkDefault true;
      perSystem = { system, ... }: { checks.x = system; };
    }
  ];
}
`);
  });

  it("know each other by import", async () => {
    const text = await generated(
      "flake/formatting.ts",
      `import { flakeModule, perSystem } from "../dsl";
       import { inputs } from "./inputs";
       export const treefmt = flakeModule({ imports: [inputs.srvos.flakeModule] });
       export const more = flakeModule({ imports: [treefmt], config: { perSystem: { treefmt: {} } } });
       export const shell = perSystem(treefmt, { packages: {} });`,
    );
    // An exported flake module is part of the flake: it is not imported again.
    expect(text).toContain("imports = [ inputs.srvos.flakeModule ];");
    expect(
      await problems({
        "flake/x.ts": `import { flakeModule } from "../dsl";
const hidden = flakeModule({});
export const x = flakeModule({ imports: [hidden] });
export const y = flakeModule({ imports: [3 as never] });`,
      }),
    ).toEqual([
      "NV3010 flake/x.ts:3 imports a flakeModule that nothing exports",
      "NV3014 flake/x.ts:4 this value cannot be imported here",
    ]);
  });

  it("declare options at the top", async () => {
    const text = await generated(
      "flake/option.ts",
      `import { flakeModule } from "../dsl";
       export const option = flakeModule({
         options: ({ lib, types }) => ({ fleet: { name: lib.mkOption({ type: types.str }) } }),
         config: ({ config }) => ({ fleet: { name: "x" } }),
       });`,
    );
    expect(text).toBe(`{ lib, ... }: {
  options.fleet.name = lib.mkOption { type = lib.types.str; };
  config.fleet.name = "x";
}
`);
  });
});
