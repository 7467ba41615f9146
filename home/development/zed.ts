import { homeModule, nix } from "../../dsl";
import { fonts } from "../base/fonts";
import { development } from "./index";

export const zed = homeModule(development, {
  imports: [fonts],
  config: ({ config, lib, pkgs }) => ({
    programs: {
      "zed-editor": {
        // Homebrew installs it on macOS, so there only the settings are ours.
        enable: lib.mkDefault(true),
        package: nix.if(pkgs.stdenv.hostPlatform.isDarwin, null, pkgs["zed-editor"]),
        mutableUserSettings: false,
        extensions: ["catppuccin", "nix", "toml", "just", "typst"],
        userSettings: {
          vim_mode: false,
          base_keymap: "VSCode",
          telemetry: { diagnostics: false, metrics: false },
          auto_update: false,
          load_direnv: "shell_hook",
          buffer_font_family: config.custom.fonts.monospace,
          buffer_font_size: nix.add(config.custom.fonts.size, 1),
          ui_font_size: 15,
          soft_wrap: "editor_width",
          tab_size: 2,
          languages: {
            Nix: { language_servers: ["nixd", "!nil"], formatter: { external: { command: "nixfmt" } } },
            Markdown: { format_on_save: "off" },
          },
          theme: { mode: "system", light: "Catppuccin Latte", dark: "Catppuccin Mocha" },
        },
        userKeymaps: [
          {
            context: "Workspace",
            bindings: { "ctrl-shift-t": "workspace::NewTerminal" },
          },
        ],
      },
    },
  }),
});
