# Generated from hosts/modules/nixos/monitoring.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Collects what metrics.ts offers on all hosts that are always on.
  flake.modules.nixos.monitoring = { lib, ... }: {
    _file = "hosts/modules/nixos/monitoring.ts";
    services.prometheus = {
      enable = true;
      retentionTime = "90d";
      globalConfig.scrape_interval = "30s";
      scrapeConfigs = [
        {
          job_name = "node";
          static_configs = lib.mapAttrsToList (name: host: {
            targets = [ "[${host.mesh}]:${toString flake.meta.network.ports.metrics}" ];
            labels.instance = name;
          }) (lib.filterAttrs (_name: host: host.ipv4 != null) flake.meta.network.hosts);
        }
      ];
      ruleFiles = [ ./_files/alerts.yml ];
    };
  };
}
