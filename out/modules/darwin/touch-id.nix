# Generated from hosts/modules/darwin/touch-id.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # sudo by fingerprint, also inside tmux, where the dialog would otherwise not find the session.
  flake.modules.darwin.touch-id = { config, lib, ... }: {
    _file = "hosts/modules/darwin/touch-id.ts";
    imports = [ flake.modules.darwin.profile ];
    security = {
      pam.services.sudo_local = {
        enable = true;
        touchIdAuth = config.custom.profile.isDesktop;
        watchIdAuth = lib.mkDefault false;
        reattach = true;
      };
      # One confirmation a quarter of an hour, for all terminals.
      sudo.extraConfig = ''
        Defaults timestamp_timeout=15, timestamp_type=global
      '';
    };
  };
}
