# Generated from home/modules/agents-md.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Instructions for coding agents, written once.
  #
  # Every agent looks for its own file name; `targets` says which, and all get the same text.
  flake.modules.homeManager.agents-md = { config, lib, ... }: {
    _file = "home/modules/agents-md.ts";
    options.programs.agents-md = {
      enable = lib.mkEnableOption "shared instructions for coding agents";
      sections = lib.mkOption {
        type = lib.types.attrsOf lib.types.lines;
        default = { };
        description = "Text by heading; headings are sorted by name.";
        example."10 Tests" = "Run the tests of what you changed.";
      };
      targets = lib.mkOption {
        type = lib.types.listOf lib.types.str;
        default = [ ".config/agents/AGENTS.md" ];
        description = "Files below the home directory that receive the text.";
      };
    };
    config =
      let
        cfg = config.programs.agents-md;
      in
      lib.mkIf cfg.enable {
        home.file = lib.genAttrs cfg.targets (_target: {
          text = lib.concatStringsSep "\n" (
            lib.mapAttrsToList (heading: body: ''
              ## ${heading}

              ${body}'') cfg.sections
          );
        });
        assertions = [
          {
            assertion = cfg.targets != [ ];
            message = "programs.agents-md is enabled, but no target would receive the text.";
          }
        ];
      };
  };
}
