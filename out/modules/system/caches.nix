# Generated from hosts/modules/system/caches.ts by Nivis. Do not edit: run `bun build.ts`.
{ lib, ... }: {
  # Binary caches; flake/flake.ts offers the same ones to whoever builds the flake.
  flake.modules = lib.genAttrs [ "nixos" "darwin" ] (_: {
    base = {
      _file = "hosts/modules/system/caches.ts";
      nix.settings = {
        substituters = [
          "https://cache.nixos.org"
          "https://nix-community.cachix.org"
          "https://example-fleet.cachix.org?priority=45"
        ];
        trusted-public-keys = [
          "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="
          "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="
          "example-fleet.cachix.org-1:ExampleFleetExampleFleetExampleFleetExample="
        ];
      };
    };
  });
}
