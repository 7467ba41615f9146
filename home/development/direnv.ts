import { homeModule, nix } from "../../dsl";
import { workspace } from "../modules/workspace";
import { development } from "./index";

export const direnv = homeModule(development, {
  imports: [workspace],
  config: ({ config }) => ({
    programs: {
      direnv: {
        enable: true,
        "nix-direnv": { enable: true },
        silent: true,
        config: {
          global: { warn_timeout: "30s", hide_env_diff: true, strict_env: true },
          whitelist: { prefix: [nix`${config.home.homeDirectory}/${config.custom.workspace.root}/own`] },
        },
        // One directory for the caches of all projects, named after each: .direnv would end up in backups.
        stdlib: nix`
          direnv_layout_dir() {
            local name="\${PWD#"$HOME"/}"
            local base="\${XDG_CACHE_HOME:-${config.xdg.cacheHome}}/direnv"
            printf '%s/%s\\n' "$base" "\${name//\\//%}"
          }
        `,
      },
    },
  }),
});
