import { file, homeModule, nix } from "../../dsl";
import { fonts } from "../base/fonts";
import { css, palette } from "../base/palette";
import { development } from "./index";

/** The terminal on machines without a recent OpenGL; off unless a user asks for it. */
export const wezterm = homeModule(development, {
  imports: [fonts],
  config: ({ config, lib }) => ({
    programs: {
      wezterm: {
        enable: lib.mkDefault(false),
        colorSchemes: {
          fleet: {
            background: css(palette.base),
            foreground: css(palette.text),
            cursor_bg: css(palette.peach),
            selection_bg: css(palette.surface),
          },
        },
        extraConfig: lib.concatStringsSep("\n", [
          nix`local family, size = "${config.custom.fonts.monospace}", ${nix.toString(config.custom.fonts.size)}`,
          lib.readFile(file("./wezterm.lua")),
        ]),
      },
    },
  }),
});
