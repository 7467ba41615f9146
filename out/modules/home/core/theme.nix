# Generated from home/core/theme.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # One switch for the look: programs read `custom.theme`, and the palette holds the colours.
  flake.modules.homeManager.core = { config, lib, ... }: {
    _file = "home/core/theme.ts";
    key = "home/core/theme.ts#theme";
    options.custom.theme = {
      enable = lib.mkEnableOption "the colours of the fleet in every program";
      flavour = lib.mkOption {
        type = lib.types.enum [
          "latte"
          "frappe"
          "macchiato"
          "mocha"
        ];
        default = "mocha";
        description = "Variant of the palette; programs with a theme of this family take it by name.";
      };
      accent = lib.mkOption {
        type = lib.types.str;
        default = flake.meta.palette.accent;
        description = "Name of the accent colour.";
      };
    };
    config = lib.mkIf config.custom.theme.enable {
      programs = {
        fzf.colors = {
          bg = flake.lib.css flake.meta.palette.base;
          "bg+" = flake.lib.css flake.meta.palette.surface;
          fg = flake.lib.css flake.meta.palette.text;
          "fg+" = flake.lib.css flake.meta.palette.text;
          hl = flake.lib.css flake.meta.palette.red;
          "hl+" = flake.lib.css flake.meta.palette.red;
          pointer = flake.lib.css flake.meta.palette.mauve;
          prompt = flake.lib.css flake.meta.palette.mauve;
          spinner = flake.lib.css flake.meta.palette.peach;
        };
        bat.config.theme = "Catppuccin ${lib.toSentenceCase config.custom.theme.flavour}";
        btop.settings.color_theme = "TTY"; # takes the colours of the terminal
        helix.settings.theme = "catppuccin_${config.custom.theme.flavour}";
        zellij.settings.theme = "catppuccin-${config.custom.theme.flavour}";
      };
      # Colours of `ls` and friends; 38;5;… are the nearest of the 256
      home.sessionVariables.LS_COLORS = lib.concatStringsSep ":" [
        "di=1;38;5;111"
        "ln=38;5;158"
        "ex=38;5;151"
        "or=38;5;211"
      ];
    };
  };
}
