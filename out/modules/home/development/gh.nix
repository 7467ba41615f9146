# Generated from home/development/gh.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.development = { config, pkgs, ... }: {
    _file = "home/development/gh.ts";
    key = "home/development/gh.ts#gh";
    programs = {
      gh = {
        enable = true;
        extensions = [
          pkgs.gh-dash
          pkgs.gh-poi
        ];
        settings = {
          git_protocol = "ssh";
          editor = toString config.home.sessionVariables.EDITOR;
          prompt = "enabled";
          aliases = {
            co = "pr checkout";
            mine = "pr list --author @me";
            # the branch's runs, newest first, and waits for the running one
            watch = "run watch --exit-status";
          };
        };
        gitCredentialHelper = {
          enable = true;
          hosts = [ "https://github.com" ];
        };
      };
      gh-dash = {
        enable = true;
        settings = {
          prSections = [
            {
              title = "Mine";
              filters = "is:open author:@me";
            }
            {
              title = "To review";
              filters = "is:open review-requested:@me";
            }
          ];
          defaults = {
            prsLimit = 20;
            view = "prs";
            preview = {
              open = true;
              width = 72;
            };
          };
          pager.diff = "delta";
        };
      };
    };
  };
}
