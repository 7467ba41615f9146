import { homeModule, nix } from "../../dsl";
import { terminal } from "./index";

export const yazi = homeModule(terminal, {
  config: ({ lib, pkgs }) => ({
    programs: {
      yazi: {
        enable: true,
        shellWrapperName: "y",
        settings: {
          mgr: { ratio: [1, 3, 4], sort_by: "natural", sort_dir_first: true, show_hidden: true },
          preview: { max_width: 1200, max_height: 1600, tab_size: 2 },
          opener: {
            edit: [{ run: `"$EDITOR" "$@"`, block: true, desc: "Edit" }],
            read: [{ run: nix`${lib.getExe(pkgs.bat)} --paging=always "$@"`, block: true, desc: "Read" }],
          },
        },
        keymap: {
          mgr: {
            prepend_keymap: [
              { on: ["g", "w"], run: nix`cd ~/projects`, desc: "Projects" },
              { on: ["!"], run: `shell "$SHELL" --block`, desc: "Shell here" },
            ],
          },
        },
        plugins: { git: pkgs.yaziPlugins.git, "full-border": pkgs.yaziPlugins["full-border"] },
        initLua: nix`
          require("full-border"):setup()
          require("git"):setup({ order = 1500 })
        `,
        extraPackages: nix.concat(
          [pkgs.ffmpegthumbnailer, pkgs["poppler-utils"], pkgs["_7zz"]],
          lib.optional(pkgs.stdenv.hostPlatform.isLinux, pkgs["wl-clipboard"]),
        ),
      },
    },
  }),
});
