# Generated from hosts/modules/darwin/fonts.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Fonts from nixpkgs, where Homebrew does not bring them.
  flake.modules.darwin.fonts =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/modules/darwin/fonts.ts";
      imports = [ flake.modules.darwin.homebrew ];
      fonts.packages = lib.mkIf (!config.custom.homebrew.manageFonts) [
        pkgs.inter
        pkgs.nerd-fonts.fira-code
        pkgs.nerd-fonts.jetbrains-mono
        pkgs.source-serif
      ];
    };
}
