# Generated from home/tools/pandoc/index.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/tools/pandoc/index.ts";
      programs.pandoc = {
        enable = true;
        defaults = {
          pdf-engine = lib.getExe pkgs.typst;
          highlight-style = "kate";
          citeproc = true;
          table-of-contents = false;
          metadata = {
            author = config.programs.git.settings.user.name;
            lang = "en";
          };
          filters = [ "${config.xdg.dataHome}/pandoc/filters/links.lua" ];
        };
        templates."letter.typst" = ./_files/letter.typst;
      };
      xdg.dataFile."pandoc/filters/links.lua".source = ./_files/links.lua;
    };
}
