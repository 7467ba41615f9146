# Generated from services/beacon.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # A page that says what a host runs and since when: the smallest thing that tells a deployment from a dead machine.
  clan.modules.beacon = {
    _class = "clan.service";
    _file = "services/beacon.ts";
    manifest = {
      name = "beacon";
      description = "A status page on every server, and a tool that asks them all";
      readme = "Servers have the role `page`. Whoever wants to know has the role `reader` and runs `beacon-check`.";
      categories = [ "System" ];
    };
    roles = {
      page = {
        description = "Serves a page that says what the machine runs.";
        interface = { lib, ... }: {
          options = {
            port = lib.mkOption {
              type = lib.types.port;
              default = 8099;
              description = "Port of the page.";
            };
            address = lib.mkOption {
              type = lib.types.str;
              default = "::1";
              example = "::";
              description = "Address to listen on; by default only a proxy on the machine can reach it.";
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
        };
        perInstance =
          {
            lib,
            settings,
            machine,
            ...
          }:
          {
            nixosModule = { pkgs, ... }: {
              _file = "services/beacon.ts";
              assertions = [
                {
                  assertion = settings.openFirewall -> settings.address != "::1";
                  message = "beacon: openFirewall opens a port on which nothing but the machine itself is answered.";
                }
              ];

              systemd.services.beacon = {
                description = "Status page";
                documentation = [ "https://example.org/fleet/beacon" ];
                wantedBy = [ "multi-user.target" ];
                wants = [ "network-online.target" ];
                after = [ "network-online.target" ];
                environment = {
                  BEACON_ADDRESS = settings.address;
                  BEACON_PORT = toString settings.port;
                  BEACON_HOST = machine.name;
                  BEACON_LABELS = lib.toJSON settings.labels;
                }
                // lib.optionalAttrs (settings.interval != null) { BEACON_REFRESH = toString settings.interval; };
                serviceConfig = flake.lib.hardened {
                  ExecStart = "${lib.getExe pkgs.python3} ${./_files/beacon.py}";
                  Restart = "on-failure";
                  RestartSec = "5s";
                  DynamicUser = true;
                  StateDirectory = "beacon";
                  MemoryMax = "64M";
                };
              };

              networking.firewall.interfaces = lib.mkIf settings.openFirewall {
                "zt+".allowedTCPPorts = [ settings.port ];
              };
            };
          };
      };
      reader = {
        description = "Has `beacon-check`, which asks every page.";
        perInstance = { lib, roles, ... }: {
          nixosModule = { pkgs, ... }: {
            _file = "services/beacon.ts";
            environment.systemPackages = [
              (pkgs.writeShellScriptBin "beacon-check" ''
                failed=0
                for page in ${
                  lib.concatStringsSep " " (
                    lib.mapAttrsToList (
                      name: page: "${name}.${flake.meta.network.meshDomain}:${toString page.settings.port}"
                    ) roles.page.machines
                  )
                }; do
                  ${pkgs.curl}/bin/curl --fail --silent --show-error --max-time 3 --output /dev/null "http://$page/" || failed=1
                done
                exit "$failed"
              '')
            ];
          };
          darwinModule = { pkgs, ... }: {
            _file = "services/beacon.ts";
            environment.systemPackages = [
              (pkgs.writeShellScriptBin "beacon-check" ''
                failed=0
                for page in ${
                  lib.concatStringsSep " " (
                    lib.mapAttrsToList (
                      name: page: "${name}.${flake.meta.network.meshDomain}:${toString page.settings.port}"
                    ) roles.page.machines
                  )
                }; do
                  ${pkgs.curl}/bin/curl --fail --silent --show-error --max-time 3 --output /dev/null "http://$page/" || failed=1
                done
                exit "$failed"
              '')
            ];
          };
        };
      };
    };
  };
}
