# Generated from home/terminal/search.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal = {
    _file = "home/terminal/search.ts";
    programs = {
      ripgrep = {
        enable = true;
        arguments = [
          "--smart-case"
          "--hidden"
          "--glob=!.git"
          "--max-columns=200"
          "--max-columns-preview"
          "--hyperlink-format=default"
        ];
      };
      fd = {
        enable = true;
        hidden = true;
        ignores = [
          ".git/"
          ".jj/"
          "node_modules/"
          "*.pyc"
        ];
      };
    };
  };
}
