import { homeModule } from "../../dsl";
import { css, palette } from "../base/palette";
import { theme } from "../core/theme";
import { terminal } from "./index";

/** Programs that read JSON, YAML and tables. */
export const data = homeModule(terminal, {
  imports: [theme],
  config: ({ config, lib, pkgs }) => ({
    programs: {
      jq: {
        enable: true,
        colors: {
          null: "2;37",
          false: "0;31",
          true: "0;32",
          numbers: "0;36",
          strings: "0;33",
          arrays: "1;37",
          objects: "1;37",
          objectKeys: "34;1",
        },
      },
      jqp: { enable: true, settings: { theme: { name: "catppuccin-frappe" } } },
      visidata: { enable: true },
    },
    home: {
      packages: [pkgs["yq-go"], pkgs.dasel, pkgs.miller, pkgs.xan],
      sessionVariables: lib.mkIf(config.custom.theme.enable, {
        MLR_KEY_COLOR: css(palette.blue),
        MLR_VALUE_COLOR: css(palette.text),
      }),
    },
  }),
});
