# Generated from home/tools/typst.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.tools = { config, pkgs, ... }: {
    _file = "home/tools/typst.ts";
    imports = [ flake.modules.homeManager.development ];
    home = {
      packages = [
        pkgs.typst
        pkgs.typstyle
      ];
      sessionVariables = {
        # Faces of fontconfig are found anyway; these are the ones macOS installs.
        TYPST_FONT_PATHS = "${config.home.profileDirectory}/share/fonts";
        TYPST_PACKAGE_CACHE_PATH = "${config.xdg.cacheHome}/typst/packages";
      };
    };
    custom.helix.languageServers = [ pkgs.tinymist ];
  };
}
