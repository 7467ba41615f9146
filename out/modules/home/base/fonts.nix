# Generated from home/base/fonts.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Text faces and one patched monospace face; editors and terminals refer to `monospace` below.
  flake.modules.homeManager.base =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/base/fonts.ts";
      key = "home/base/fonts.ts#fonts";
      options.custom.fonts = {
        monospace = lib.mkOption {
          type = lib.types.str;
          default = "JetBrainsMono Nerd Font Mono";
          description = "Family of the fixed-width face in editors and terminals.";
        };
        size = lib.mkOption {
          type = lib.types.int;
          default = 12;
          description = "Size in points on a display of ordinary density.";
        };
      };
      config = {
        fonts.fontconfig = {
          enable = true;
          defaultFonts = {
            monospace = [ config.custom.fonts.monospace ];
            sansSerif = [
              "Inter"
              "Noto Sans"
            ];
            serif = [
              "Source Serif 4"
              "Noto Serif"
            ];
            emoji = [ "Noto Color Emoji" ];
          };
        };
        # macOS brings its own emoji and CJK faces.
        home.packages = [
          pkgs.nerd-fonts.jetbrains-mono
          pkgs.nerd-fonts.symbols-only
          pkgs.inter
          pkgs.source-serif
        ]
        ++ lib.optionals pkgs.stdenv.hostPlatform.isLinux [
          pkgs.noto-fonts
          pkgs.noto-fonts-cjk-sans
          pkgs.noto-fonts-color-emoji
        ];
      };
    };
}
