# Generated from hosts/modules/nixos/caddy.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # A reverse proxy with two faces: public names get certificates from an authority, names of the mesh from Caddy's own.
  flake.modules.nixos.caddy =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    let
      cfg = config.custom.proxy;
    in
    {
      _file = "hosts/modules/nixos/caddy.ts";
      key = "hosts/modules/nixos/caddy.ts#caddy";
      options.custom.proxy = {
        public = lib.mkOption {
          type = lib.types.attrsOf lib.types.port;
          default = { };
          example.chat = 8008;
          description = "Names below the public domain, and the local port that answers.";
        };
        mesh = lib.mkOption {
          type = lib.types.attrsOf lib.types.port;
          default = { };
          description = "The same for the private network.";
        };
        headers = lib.mkOption {
          type = lib.types.lines;
          default = "";
          description = "More headers for every public site, as in a Caddyfile.";
        };
      };
      config = {
        services.caddy = {
          enable = true;
          package = pkgs.caddy;
          email = "hostmaster@${flake.meta.network.domain}";
          globalConfig = ''
            servers {
              trusted_proxies static private_ranges
              protocols h1 h2 h3
            }
          '';
          virtualHosts = lib.mkMerge [
            (lib.mapAttrs (name: port: {
              hostName = "${name}.${flake.meta.network.domain}";
              logFormat = "output file /var/log/caddy/${name}.log";
              extraConfig = ''
                encode zstd gzip
                header {
                  Strict-Transport-Security "max-age=31536000"
                  X-Content-Type-Options nosniff
                  -Server
                  ${cfg.headers}
                }
                reverse_proxy [::1]:${toString port}
              '';
            }) cfg.public)
            (lib.mapAttrs (name: port: {
              hostName = "${name}.${flake.meta.network.meshDomain}";
              extraConfig = ''
                tls internal
                reverse_proxy [::1]:${toString port}
              '';
            }) cfg.mesh)
          ];
        };

        # Mesh addresses appear when the tunnel is up; until then Caddy may bind what is not there yet.
        boot.kernel.sysctl = {
          "net.ipv4.ip_nonlocal_bind" = 1;
          "net.ipv6.ip_nonlocal_bind" = 1;
        };

        networking.firewall = {
          allowedTCPPorts = lib.mkIf (cfg.public != { }) [
            80
            443
          ];
          allowedUDPPorts = lib.mkIf (cfg.public != { }) [ 443 ]; # HTTP/3
          interfaces."zt+".allowedTCPPorts = [ 443 ];
        };
      };
    };
}
