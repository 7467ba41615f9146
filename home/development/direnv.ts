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
        // Caches go to one place instead of a .direnv in every project.
        stdlib: nix`
          : "\${XDG_CACHE_HOME:=$HOME/.cache}"
          declare -A direnv_layout_dirs
          direnv_layout_dir() {
            local hash path
            echo "\${direnv_layout_dirs[$PWD]:=$(
              hash="$(sha1sum - <<<"$PWD" | head -c 12)"
              path="\${PWD//[^a-zA-Z0-9]/-}"
              echo "$XDG_CACHE_HOME/direnv/layouts/\${hash}\${path}"
            )}"
          }
        `,
      },
    },
  }),
});
