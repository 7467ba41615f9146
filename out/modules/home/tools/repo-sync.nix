# Generated from home/tools/repo-sync.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Mirrors of the repositories we read most; whoever wants more adds to `repositories`.
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/tools/repo-sync.ts";
      imports = [
        flake.modules.homeManager.repo-sync
        flake.modules.homeManager.workspace
      ];
      services.repo-sync = {
        enable = lib.mkDefault true;
        root = "${config.home.homeDirectory}/${config.custom.workspace.root}/mirrors";
        interval = 21600;
        repositories = {
          nixpkgs = "https://github.com/NixOS/nixpkgs";
          home-manager = "https://github.com/nix-community/home-manager";
          nix-darwin = "https://github.com/nix-darwin/nix-darwin";
        };
        # A notification on the desktop; servers say it in the journal.
        notify = if pkgs.stdenv.hostPlatform.isDarwin then lib.getExe pkgs.terminal-notifier else "";
      };
    };
}
