import { homeModule, nix } from "../../dsl";
import { network } from "../../flake/lib/network";
import { shell } from "./index";

export const atuin = homeModule(shell, {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      atuin: {
        enable: true,
        daemon: { enable: pkgs.stdenv.hostPlatform.isLinux },
        flags: ["--disable-up-arrow"], // the shells' own history of the session
        settings: {
          auto_sync: true,
          sync_frequency: "10m",
          sync_address: nix`https://atuin.${network.domain}`,
          sync: { records: true },
          key_path: nix`${config.xdg.dataHome}/atuin/key`,
          filter_mode: "host",
          search_mode: "fuzzy",
          style: "compact",
          inline_height: 16,
          enter_accept: false,
          keymap_mode: lib.mkDefault("vim-insert"),
          update_check: false,
          history_filter: ["^ ", "^(export|set -x) .*(TOKEN|SECRET|PASSWORD)", "^rbw get"],
          stats: { common_subcommands: ["git", "jj", "nix", "kubectl", "cargo", "bun"] },
        },
      },
    },
  }),
});
