# Generated from home/ai/instructions.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # What every agent is told, whichever repository it works in.
  flake.modules.homeManager.ai = { config, lib, ... }: {
    _file = "home/ai/instructions.ts";
    imports = [ flake.modules.homeManager.agents-md ];
    programs.agents-md = {
      enable = true;
      targets = [
        ".config/agents/AGENTS.md"
      ]
      ++ lib.optional config.programs.claude-code.enable ".claude/CLAUDE.md"
      ++ lib.optional config.programs.codex.enable ".codex/AGENTS.md";
      sections = {
        "Before you change anything" = ''
          Read the README and the file you are about to change in full.
          Look for a test that already covers the behaviour.
        '';
        Commands = ''
          Run programs that a repository lacks with `nix run nixpkgs#<name>`; never install them.
          Where a flake has a dev shell, `direnv exec . <command>` uses it.
        '';
        Commits = ''
          One change a commit, in the imperative, below 72 characters.
          The author is ${config.programs.git.settings.user.name}; do not add other trailers.
        '';
      };
    };
  };
}
