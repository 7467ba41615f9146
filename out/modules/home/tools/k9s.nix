# Generated from home/tools/k9s.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/tools/k9s.ts";
      imports = [ flake.modules.homeManager.core ];
      programs.k9s = {
        enable = true;
        settings.k9s = {
          refreshRate = 3;
          readOnly = lib.mkDefault true; # `k9s --write` where it is meant
          ui = {
            headless = true;
            logoless = true;
            skin = lib.mkIf config.custom.theme.enable "fleet";
          };
          logger = {
            tail = 500;
            buffer = 5000;
            showTime = true;
          };
        };
        skins.fleet.k9s = {
          body = {
            fgColor = flake.lib.css flake.meta.palette.text;
            bgColor = flake.lib.css flake.meta.palette.base;
            logoColor = flake.lib.css flake.meta.palette.mauve;
          };
          frame = {
            border = {
              fgColor = flake.lib.css flake.meta.palette.overlay;
              focusColor = flake.lib.css flake.meta.palette.mauve;
            };
            title = {
              fgColor = flake.lib.css flake.meta.palette.blue;
              bgColor = flake.lib.css flake.meta.palette.base;
            };
          };
        };
        aliases = {
          dp = "deployments";
          sec = "v1/secrets";
          np = "networkpolicies";
        };
        plugins.stern = {
          shortCut = "Ctrl-Y";
          description = "Logs of all containers";
          scopes = [ "pods" ];
          command = lib.getExe pkgs.stern;
          background = false;
          args = [
            "--tail"
            "100"
            "$FILTER"
            "--namespace"
            "$NAMESPACE"
            "--context"
            "$CONTEXT"
          ];
        };
      };
    };
}
