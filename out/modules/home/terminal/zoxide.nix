# Generated from home/terminal/zoxide.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal = { config, ... }: {
    _file = "home/terminal/zoxide.ts";
    programs.zoxide = {
      enable = true;
      options = [
        "--cmd"
        "cd"
      ];
    };
    home.sessionVariables = {
      _ZO_EXCLUDE_DIRS = "${config.xdg.cacheHome}/*:/nix/store/*:/tmp/*";
      _ZO_MAXAGE = 20000;
    };
  };
}
