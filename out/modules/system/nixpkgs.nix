# Generated from hosts/modules/system/nixpkgs.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, lib, ... }:
let
  inherit (config) flake;
in
{
  # The package set of every host.
  flake.modules = lib.genAttrs [ "nixos" "darwin" ] (_: {
    base = {
      _file = "hosts/modules/system/nixpkgs.ts";
      nixpkgs = {
        overlays = [ flake.overlays.default ];
        config = {
          # Editors, drivers, fonts: taking packages one by one out of the ban was more work than reading licences.
          allowUnfree = true;
          allowBroken = false;
        };
      };
    };
  });
}
