# Generated from home/terminal/data.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Programs that read JSON, YAML and tables.
  flake.modules.homeManager.terminal =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/terminal/data.ts";
      imports = [ flake.modules.homeManager.core ];
      programs = {
        jq = {
          enable = true;
          colors = {
            null = "2;37";
            false = "0;31";
            true = "0;32";
            numbers = "0;36";
            strings = "0;33";
            arrays = "1;37";
            objects = "1;37";
            objectKeys = "34;1";
          };
        };
        jqp = {
          enable = true;
          settings.theme.name = "catppuccin-frappe";
        };
        visidata.enable = true;
      };
      home = {
        packages = [
          pkgs.yq-go
          pkgs.dasel
          pkgs.miller
          pkgs.xan
        ];
        sessionVariables = lib.mkIf config.custom.theme.enable {
          MLR_KEY_COLOR = flake.lib.css flake.meta.palette.blue;
          MLR_VALUE_COLOR = flake.lib.css flake.meta.palette.text;
        };
      };
    };
}
