import { homeModule } from "../../dsl";
import { css, palette } from "../base/palette";
import { theme } from "../core/theme";
import { tools } from "./index";

export const k9s = homeModule(tools, {
  imports: [theme],
  config: ({ config, lib, pkgs }) => ({
    programs: {
      k9s: {
        enable: true,
        settings: {
          k9s: {
            refreshRate: 3,
            readOnly: lib.mkDefault(true), // `k9s --write` where it is meant
            ui: { headless: true, logoless: true, skin: lib.mkIf(config.custom.theme.enable, "fleet") },
            logger: { tail: 500, buffer: 5000, showTime: true },
          },
        },
        skins: {
          fleet: {
            k9s: {
              body: { fgColor: css(palette.text), bgColor: css(palette.base), logoColor: css(palette.mauve) },
              frame: {
                border: { fgColor: css(palette.overlay), focusColor: css(palette.mauve) },
                title: { fgColor: css(palette.blue), bgColor: css(palette.base) },
              },
            },
          },
        },
        aliases: { dp: "deployments", sec: "v1/secrets", np: "networkpolicies" },
        plugins: {
          stern: {
            shortCut: "Ctrl-Y",
            description: "Logs of all containers",
            scopes: ["pods"],
            command: lib.getExe(pkgs.stern),
            background: false,
            args: ["--tail", "100", "$FILTER", "--namespace", "$NAMESPACE", "--context", "$CONTEXT"],
          },
        },
      },
    },
  }),
});
