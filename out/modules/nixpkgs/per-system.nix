# Generated from flake/nixpkgs/per-system.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # `pkgs` of dev shells, packages and checks: the same overlays and licences as on the hosts.
  perSystem = { system, ... }: {
    _module.args.pkgs = import inputs.nixpkgs {
      inherit system;
      overlays = [ flake.overlays.default ];
      config.allowUnfree = true;
    };
  };
}
