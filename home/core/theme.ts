import { homeModule, nix, type Module, type OptionsArgs } from "../../dsl";
import { css, palette } from "../base/palette";
import { core } from "./index";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    theme: {
      enable: lib.mkEnableOption("the colours of the fleet in every program"),
      flavour: lib.mkOption({
        type: types.enum(["latte", "frappe", "macchiato", "mocha"]),
        default: "mocha",
        description: "Variant of the palette; programs with a theme of this family take it by name.",
      }),
      accent: lib.mkOption({
        type: types.str,
        default: palette.accent,
        description: "Name of the accent colour.",
      }),
    },
  },
});

/** One switch for the look: programs read `custom.theme`, and the palette holds the colours. */
export const theme: Module<"homeManager", typeof options> = homeModule(core, {
  options,
  config: ({ config, lib }) =>
    lib.mkIf(config.custom.theme.enable, {
      programs: {
        fzf: {
          colors: {
            bg: css(palette.base),
            "bg+": css(palette.surface),
            fg: css(palette.text),
            "fg+": css(palette.text),
            hl: css(palette.red),
            "hl+": css(palette.red),
            pointer: css(palette.mauve),
            prompt: css(palette.mauve),
            spinner: css(palette.peach),
          },
        },
        bat: { config: { theme: nix`Catppuccin ${lib.toSentenceCase(config.custom.theme.flavour)}` } },
        btop: { settings: { color_theme: "TTY" } }, // takes the colours of the terminal
        helix: { settings: { theme: nix`catppuccin_${config.custom.theme.flavour}` } },
        zellij: { settings: { theme: nix`catppuccin-${config.custom.theme.flavour}` } },
      },
      home: {
        sessionVariables: {
          // Colours of `ls` and friends; 38;5;… are the nearest of the 256
          LS_COLORS: lib.concatStringsSep(":", [
            "di=1;38;5;111",
            "ln=38;5;158",
            "ex=38;5;151",
            "or=38;5;211",
          ]),
        },
      },
    }),
});
