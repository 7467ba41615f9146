# Generated from home/terminal/bat.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal = { pkgs, ... }: {
    _file = "home/terminal/bat.ts";
    programs.bat = {
      enable = true;
      config = {
        style = "numbers,changes,header-filename";
        map-syntax = [
          "*.jenkinsfile:Groovy"
          "flake.lock:JSON"
          "*.kdl:JavaScript"
        ];
        pager = "less --RAW-CONTROL-CHARS --quit-if-one-screen";
      };
      extraPackages = [
        pkgs.bat-extras.batdiff
        pkgs.bat-extras.batman
      ];
    };
    home.shellAliases.cat = "bat --paging=never --style=plain";
  };
}
