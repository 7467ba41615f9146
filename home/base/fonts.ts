import { homeModule, nix, type Module, type OptionsArgs } from "../../dsl";
import { base } from "./index";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    fonts: {
      monospace: lib.mkOption({
        type: types.str,
        default: "JetBrainsMono Nerd Font Mono",
        description: "Family of the fixed-width face in editors and terminals.",
      }),
      size: lib.mkOption({
        type: types.int,
        default: 12,
        description: "Size in points on a display of ordinary density.",
      }),
    },
  },
});

/** Text faces and one patched monospace face; editors and terminals refer to `monospace` below. */
export const fonts: Module<"homeManager", typeof options> = homeModule(base, {
  options,
  config: ({ config, lib, pkgs }) => ({
    fonts: {
      fontconfig: {
        enable: true,
        defaultFonts: {
          monospace: [config.custom.fonts.monospace],
          sansSerif: ["Inter", "Noto Sans"],
          serif: ["Source Serif 4", "Noto Serif"],
          emoji: ["Noto Color Emoji"],
        },
      },
    },
    home: {
      packages: nix.concat(
        [
          pkgs["nerd-fonts"]["jetbrains-mono"],
          pkgs["nerd-fonts"]["symbols-only"],
          pkgs.inter,
          pkgs["source-serif"],
        ],
        // macOS brings its own emoji and CJK faces.
        lib.optionals(pkgs.stdenv.hostPlatform.isLinux, [
          pkgs["noto-fonts"],
          pkgs["noto-fonts-cjk-sans"],
          pkgs["noto-fonts-color-emoji"],
        ]),
      ),
    },
  }),
});
