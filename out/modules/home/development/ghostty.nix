# Generated from home/development/ghostty.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.development = { config, pkgs, ... }: {
    _file = "home/development/ghostty.ts";
    key = "home/development/ghostty.ts#ghostty";
    imports = [ flake.modules.homeManager.base ];
    programs.ghostty = {
      enable = true;
      # The package does not build on macOS; the cask is in the Homebrew module.
      package = if pkgs.stdenv.hostPlatform.isDarwin then null else pkgs.ghostty;
      clearDefaultKeybinds = false;
      settings = {
        font-family = config.custom.fonts.monospace;
        # the same points look smaller there
        font-size =
          if pkgs.stdenv.hostPlatform.isDarwin then
            config.custom.fonts.size + 1
          else
            config.custom.fonts.size;
        theme = "fleet";
        window-padding-x = 6;
        window-padding-y = 6;
        window-width = 120;
        window-height = 36;
        cursor-click-to-move = true;
        shell-integration-features = "no-cursor,sudo,title";
        confirm-close-surface = false;
        keybind = [
          "global:alt+backquote=toggle_quick_terminal"
          "ctrl+shift+d=new_split:right"
        ];
      };
      themes.fleet = {
        background = flake.meta.palette.base;
        foreground = flake.meta.palette.text;
        cursor-color = flake.meta.palette.peach;
        selection-background = flake.meta.palette.surface;
        palette = [
          "0=${flake.lib.css flake.meta.palette.surface}"
          "1=${flake.lib.css flake.meta.palette.red}"
          "2=${flake.lib.css flake.meta.palette.green}"
          "3=${flake.lib.css flake.meta.palette.yellow}"
          "4=${flake.lib.css flake.meta.palette.blue}"
          "5=${flake.lib.css flake.meta.palette.mauve}"
          "6=${flake.lib.css flake.meta.palette.teal}"
          "7=${flake.lib.css flake.meta.palette.text}"
        ];
      };
    };
  };
}
