# Generated from home/development/direnv.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.development = { config, ... }: {
    _file = "home/development/direnv.ts";
    key = "home/development/direnv.ts#direnv";
    imports = [ flake.modules.homeManager.workspace ];
    programs.direnv = {
      enable = true;
      nix-direnv.enable = true;
      silent = true;
      config = {
        global = {
          warn_timeout = "30s";
          hide_env_diff = true;
          strict_env = true;
        };
        whitelist.prefix = [ "${config.home.homeDirectory}/${config.custom.workspace.root}/own" ];
      };
      # One directory for the caches of all projects, named after each: .direnv would end up in backups.
      stdlib = ''
        direnv_layout_dir() {
          local name="''${PWD#"$HOME"/}"
          local base="''${XDG_CACHE_HOME:-${config.xdg.cacheHome}}/direnv"
          printf '%s/%s\n' "$base" "''${name//\//%}"
        }
      '';
    };
  };
}
