# Generated from home/packages/publishing.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.packages = { pkgs, ... }: {
    _file = "home/packages/publishing.ts";
    home.packages = [
      # pictures
      pkgs.d2
      pkgs.exiftool
      pkgs.graphviz
      pkgs.imagemagick
      pkgs.resvg
      pkgs.svgo
      # documents
      pkgs.ghostscript
      pkgs.poppler-utils
      pkgs.qpdf
      pkgs.vale
      # recordings of terminals
      pkgs.asciinema
      pkgs.asciinema-agg
    ];
  };
}
