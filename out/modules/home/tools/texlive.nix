# Generated from home/tools/texlive.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # LaTeX for journals that take nothing else; new documents are written in Typst.
  flake.modules.homeManager.tools = { config, lib, ... }: {
    _file = "home/tools/texlive.ts";
    options.custom.latex.enable = lib.mkEnableOption "LaTeX with the packages journals ask for";
    config = {
      programs.texlive = lib.mkIf config.custom.latex.enable {
        enable = true;
        extraPackages = tpkgs: {
          inherit (tpkgs)
            scheme-small
            latexmk
            biblatex
            algorithms
            ;
        };
      };
      home.sessionVariables = lib.mkIf config.custom.latex.enable {
        TEXMFHOME = "${config.xdg.dataHome}/texmf";
      };
    };
  };
}
