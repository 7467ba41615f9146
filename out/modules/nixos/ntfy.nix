# Generated from hosts/modules/nixos/ntfy.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Messages to phones, from scripts and failed units.
  flake.modules.nixos.ntfy = {
    _file = "hosts/modules/nixos/ntfy.ts";
    imports = [ flake.modules.nixos.caddy ];
    services.ntfy-sh = {
      enable = true;
      settings = {
        base-url = "https://ntfy.${flake.meta.network.meshDomain}";
        listen-http = "[::1]:${toString flake.meta.network.ports.ntfy}";
        behind-proxy = true;
        auth-default-access = "read-write"; # everybody on the mesh is one of us
        cache-duration = "48h";
        attachment-total-size-limit = "2G";
      };
    };
    custom.proxy.mesh.ntfy = flake.meta.network.ports.ntfy;
  };
}
