# Generated from home/development/zed.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.development =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/development/zed.ts";
      key = "home/development/zed.ts#zed";
      imports = [ flake.modules.homeManager.base ];
      programs.zed-editor = {
        # Homebrew installs it on macOS, so there only the settings are ours.
        enable = lib.mkDefault true;
        package = if pkgs.stdenv.hostPlatform.isDarwin then null else pkgs.zed-editor;
        mutableUserSettings = false;
        extensions = [
          "catppuccin"
          "nix"
          "toml"
          "just"
          "typst"
        ];
        userSettings = {
          vim_mode = false;
          base_keymap = "VSCode";
          telemetry = {
            diagnostics = false;
            metrics = false;
          };
          auto_update = false;
          load_direnv = "shell_hook";
          buffer_font_family = config.custom.fonts.monospace;
          buffer_font_size = config.custom.fonts.size + 1;
          ui_font_size = 15;
          soft_wrap = "editor_width";
          tab_size = 2;
          languages = {
            Nix = {
              language_servers = [
                "nixd"
                "!nil"
              ];
              formatter.external.command = "nixfmt";
            };
            Markdown.format_on_save = "off";
          };
          theme = {
            mode = "system";
            light = "Catppuccin Latte";
            dark = "Catppuccin Mocha";
          };
        };
        userKeymaps = [
          {
            context = "Workspace";
            bindings.ctrl-shift-t = "workspace::NewTerminal";
          }
        ];
      };
    };
}
