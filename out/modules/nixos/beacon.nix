# Generated from hosts/modules/nixos/beacon.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # A page that says what the host runs and since when: the smallest thing that tells a deployment from a dead machine.
  flake.modules.nixos.beacon =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    let
      cfg = config.services.beacon;
    in
    {
      _file = "hosts/modules/nixos/beacon.ts";
      options.services.beacon = {
        enable = lib.mkEnableOption "the status page of this host";
        package = lib.mkPackageOption pkgs "python3" { extraDescription = "What serves the page."; };
        port = lib.mkOption {
          type = lib.types.port;
          default = flake.meta.network.ports.beacon;
          description = "Port of the page.";
        };
        address = lib.mkOption {
          type = lib.types.str;
          default = "::1";
          example = "::";
          description = "Address to listen on; by default only a proxy on this host can reach it.";
        };
        openFirewall = lib.mkEnableOption "opening the port to the mesh";
        labels = lib.mkOption {
          type = lib.types.attrsOf lib.types.str;
          default = { };
          example.site = "fsn1";
          description = "Shown on the page.";
        };
        interval = lib.mkOption {
          type = lib.types.nullOr lib.types.int;
          default = 60;
          description = "Seconds until a browser asks again; null for never.";
        };
      };
      config = lib.mkIf cfg.enable {
        assertions = [
          {
            assertion = cfg.openFirewall -> cfg.address != "::1";
            message = "services.beacon.openFirewall opens a port on which nothing but this host is answered.";
          }
        ];

        systemd.services.beacon = {
          description = "Status page";
          documentation = [ "https://example.org/fleet/beacon" ];
          wantedBy = [ "multi-user.target" ];
          wants = [ "network-online.target" ];
          after = [ "network-online.target" ];
          environment = {
            BEACON_ADDRESS = cfg.address;
            BEACON_PORT = toString cfg.port;
            BEACON_HOST = config.networking.hostName;
            BEACON_LABELS = lib.toJSON cfg.labels;
          }
          // lib.optionalAttrs (cfg.interval != null) { BEACON_REFRESH = toString cfg.interval; };
          serviceConfig = flake.lib.hardened {
            ExecStart = "${lib.getExe cfg.package} ${./_files/beacon.py}";
            Restart = "on-failure";
            RestartSec = "5s";
            DynamicUser = true;
            StateDirectory = "beacon";
            MemoryMax = "64M";
          };
        };

        networking.firewall.interfaces = lib.mkIf cfg.openFirewall {
          "zt+".allowedTCPPorts = [ cfg.port ];
        };

        environment.systemPackages = [
          (pkgs.writeShellScriptBin "beacon-check" ''
            url="http://[${cfg.address}]:''${1:-${toString cfg.port}}/"
            exec ${pkgs.curl}/bin/curl --fail --silent --show-error --max-time 3 "$url"
          '')
        ];
      };
    };
}
