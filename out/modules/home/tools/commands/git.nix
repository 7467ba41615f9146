# Generated from home/tools/commands/git.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Commands around repositories.
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/tools/commands/git.ts";
      imports = [ flake.modules.homeManager.workspace ];
      home.packages = [
        (pkgs.writeShellApplication {
          name = "git-log-json";
          runtimeInputs = [
            pkgs.git
            pkgs.jc
            pkgs.jq
          ];
          text = ''
            if [[ "''${1:-}" == --help ]]; then
              cat <<'HELP'
            The log as JSON, newest first.

            Usage: git-log-json [jq filter [git log arguments]]
            HELP
              exit 0
            fi
            filter="''${1:-.}"
            shift || true
            git log "$@" | jc --git-log | jq "$filter"
          '';
          meta.description = "The log of a repository as JSON";
        })

        (pkgs.writeShellApplication {
          name = "git-fork";
          runtimeInputs = [
            pkgs.git
            pkgs.gh
          ];
          # our forks are called upstream and origin, as jj's trunk() expects
          text = ''
            repository="''${1:?usage: git-fork owner/name}"
            target="$HOME/${config.custom.workspace.root}/own/''${repository#*/}"
            gh repo fork "$repository" --clone=false --default-branch-only
            git clone "https://github.com/$repository" "$target"
            git -C "$target" remote rename origin upstream
            git -C "$target" remote add origin "git@github.com:$(gh api user --jq .login)/''${repository#*/}"
          '';
          meta.description = "Fork a repository and clone it into the workspace";
        })

        # long enough to live in a file of its own
        (pkgs.writeShellApplication {
          name = "git-check-commits";
          runtimeInputs = [ pkgs.git ];
          text = lib.readFile ./_files/check-commits.sh;
        })
      ];
    };
}
