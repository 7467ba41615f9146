# Generated from hosts/modules/nixos/metrics.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Numbers about the machine, for whoever is on the mesh.
  flake.modules.nixos.base = { config, lib, ... }: {
    _file = "hosts/modules/nixos/metrics.ts";
    services.prometheus.exporters.node = {
      enable = lib.mkDefault true;
      port = flake.meta.network.ports.metrics;
      listenAddress = "[${(lib.getAttr config.networking.hostName flake.meta.network.hosts).mesh}]";
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
    networking.firewall.interfaces."zt+".allowedTCPPorts = [ flake.meta.network.ports.metrics ];
  };
}
