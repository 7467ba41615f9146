# Generated from home/development/wezterm.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # The terminal on machines without a recent OpenGL; off unless a user asks for it.
  flake.modules.homeManager.development = { config, lib, ... }: {
    _file = "home/development/wezterm.ts";
    key = "home/development/wezterm.ts#wezterm";
    imports = [ flake.modules.homeManager.base ];
    programs.wezterm = {
      enable = lib.mkDefault false;
      colorSchemes.fleet = {
        background = flake.lib.css flake.meta.palette.base;
        foreground = flake.lib.css flake.meta.palette.text;
        cursor_bg = flake.lib.css flake.meta.palette.peach;
        selection_bg = flake.lib.css flake.meta.palette.surface;
      };
      extraConfig = lib.concatStringsSep "\n" [
        "local family, size = \"${config.custom.fonts.monospace}\", ${toString config.custom.fonts.size}"
        (lib.readFile ./_files/wezterm.lua)
      ];
    };
  };
}
