import { homeModule, nix } from "../../dsl";
import { fonts } from "../base/fonts";
import { css, palette } from "../base/palette";
import { development } from "./index";

export const ghostty = homeModule(development, {
  imports: [fonts],
  config: ({ config, pkgs }) => ({
    programs: {
      ghostty: {
        enable: true,
        // The package does not build on macOS; the cask is in the Homebrew module.
        package: nix.if(pkgs.stdenv.hostPlatform.isDarwin, null, nix.get(pkgs, "ghostty")),
        clearDefaultKeybinds: false,
        settings: {
          "font-family": config.custom.fonts.monospace,
          "font-size": nix.if(
            pkgs.stdenv.hostPlatform.isDarwin,
            nix.add(config.custom.fonts.size, 1), // the same points look smaller there
            config.custom.fonts.size,
          ),
          theme: "fleet",
          "window-padding-x": 6,
          "window-padding-y": 6,
          "window-width": 120,
          "window-height": 36,
          "cursor-click-to-move": true,
          "shell-integration-features": "no-cursor,sudo,title",
          "confirm-close-surface": false,
          keybind: ["global:alt+backquote=toggle_quick_terminal", "ctrl+shift+d=new_split:right"],
        },
        themes: {
          fleet: {
            background: palette.base,
            foreground: palette.text,
            "cursor-color": palette.peach,
            "selection-background": palette.surface,
            palette: [
              nix`0=${css(palette.surface)}`,
              nix`1=${css(palette.red)}`,
              nix`2=${css(palette.green)}`,
              nix`3=${css(palette.yellow)}`,
              nix`4=${css(palette.blue)}`,
              nix`5=${css(palette.mauve)}`,
              nix`6=${css(palette.teal)}`,
              nix`7=${css(palette.text)}`,
            ],
          },
        },
      },
    },
  }),
});
