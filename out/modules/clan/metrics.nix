# Generated from services/metrics.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Numbers about machines, and the one that collects them.
  clan.modules.metrics = {
    _class = "clan.service";
    _file = "services/metrics.ts";
    manifest = {
      name = "metrics";
      description = "Prometheus and what it reads, over the mesh";
      readme = "Give `exporter` to whatever is always on, and `collector` to one machine.";
      categories = [
        "System"
        "Network"
      ];
      constraints.roles.collector.maxMachines = 1;
    };
    roles = {
      exporter = {
        description = "Offers numbers about the machine to the mesh.";
        interface = { lib, ... }: {
          options = {
            port = lib.mkOption {
              type = lib.types.port;
              default = 9100;
              description = "Port on the mesh address.";
            };
            labels = lib.mkOption {
              type = lib.types.attrsOf lib.types.str;
              default = { };
              description = "Labels of all series of the machine.";
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
            nixosModule = {
              _file = "services/metrics.ts";
              services.prometheus.exporters.node = {
                enable = true;
                port = settings.port;
                # Whatever address the mesh gives it; the firewall lets nothing else in.
                listenAddress = "[::]";
                enabledCollectors = [
                  "systemd"
                  "processes"
                  "pressure"
                ];
                disabledCollectors = [
                  "arp"
                  "infiniband"
                ];
              };
              networking.firewall.interfaces."zt+".allowedTCPPorts = [ settings.port ];
            };
            # What the kernel of macOS tells is less, under the same names; its firewall knows no interfaces.
            darwinModule = {
              _file = "services/metrics.ts";
              services.prometheus.exporters.node = {
                enable = true;
                port = settings.port;
                listenAddress = "[${(lib.getAttr machine.name flake.meta.network.hosts).mesh}]";
              };
            };
          };
      };
      collector = {
        description = "Collects the numbers of every exporter, and says when something is wrong with them.";
        interface = { lib, ... }: {
          options = {
            retention = lib.mkOption {
              type = lib.types.strMatching "[0-9]+[dwy]";
              default = "90d";
              description = "How long numbers stay.";
            };
            interval = lib.mkOption {
              type = lib.types.strMatching "[0-9]+[sm]";
              default = "30s";
              description = "How often exporters are asked.";
            };
          };
        };
        perInstance =
          {
            lib,
            settings,
            roles,
            ...
          }:
          {
            nixosModule = {
              _file = "services/metrics.ts";
              services.prometheus = {
                enable = true;
                retentionTime = settings.retention;
                globalConfig.scrape_interval = settings.interval;
                scrapeConfigs = [
                  {
                    job_name = "node";
                    static_configs = lib.mapAttrsToList (name: exporter: {
                      targets = [ "${name}.${flake.meta.network.meshDomain}:${toString exporter.settings.port}" ];
                      labels = {
                        instance = name;
                      }
                      // exporter.settings.labels;
                    }) roles.exporter.machines;
                  }
                ];
                ruleFiles = [ ./_files/alerts.yml ];
              };
            };
          };
      };
    };
  };
}
