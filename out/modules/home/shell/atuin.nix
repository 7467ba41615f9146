# Generated from home/shell/atuin.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.shell =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/shell/atuin.ts";
      programs.atuin = {
        enable = true;
        daemon.enable = pkgs.stdenv.hostPlatform.isLinux;
        flags = [ "--disable-up-arrow" ]; # the shells' own history of the session
        settings = {
          auto_sync = true;
          sync_frequency = "10m";
          sync_address = "https://atuin.${flake.meta.network.domain}";
          sync.records = true;
          key_path = "${config.xdg.dataHome}/atuin/key";
          filter_mode = "host";
          search_mode = "fuzzy";
          style = "compact";
          inline_height = 16;
          enter_accept = false;
          keymap_mode = lib.mkDefault "vim-insert";
          update_check = false;
          history_filter = [
            "^ "
            "^(export|set -x) .*(TOKEN|SECRET|PASSWORD)"
            "^rbw get"
          ];
          stats.common_subcommands = [
            "git"
            "jj"
            "nix"
            "kubectl"
            "cargo"
            "bun"
          ];
        };
      };
    };
}
