# Generated from home/tools/nix-settings.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Nix for the user: the system's settings on a host of ours, all of them on anybody else's machine.
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      osConfig,
      ...
    }:
    {
      _file = "home/tools/nix-settings.ts";
      imports = [ flake.modules.homeManager.workspace ];
      nix = {
        package = lib.mkDefault pkgs.nix;
        settings = lib.mkMerge [
          {
            experimental-features = [
              "nix-command"
              "flakes"
            ];
            use-xdg-base-directories = true;
            warn-dirty = false;
            log-lines = 30;
          }
          # The daemon of a host of ours has these already.
          (lib.mkIf (flake.lib.standalone osConfig) {
            extra-substituters = [
              "https://cache.nixos.org"
              "https://nix-community.cachix.org"
              "https://example-fleet.cachix.org?priority=45"
            ];
            extra-trusted-public-keys = [
              "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="
              "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="
              "example-fleet.cachix.org-1:ExampleFleetExampleFleetExampleFleetExample="
            ];
            max-jobs = "auto";
          })
        ];
        gc = {
          automatic = lib.mkDefault (flake.lib.standalone osConfig);
          dates = "weekly";
          options = "--delete-older-than 30d";
        };
      };
      programs.nh = {
        enable = true;
        flake = "${config.home.homeDirectory}/${config.custom.workspace.root}/own/fleet";
      };
      xdg.configFile."nixpkgs/config.nix".text = ''
        { allowUnfree = true; }
      '';
    };
}
