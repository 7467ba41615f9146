# Generated from services/inventory/internet.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # The first way in: `clan ssh` and `clan machines update` try these addresses before the mesh.
  clan.inventory.instances.internet = {
    module = {
      name = "internet";
      input = "clan-core";
    };
    roles.default.machines = {
      cinnabar.settings.host = flake.meta.network.hosts.cinnabar.ipv4;
      electrum.settings.host = flake.meta.network.hosts.electrum.ipv4;
      # The firewall at Google lets ssh in from the servers alone.
      galena.settings = {
        host = flake.meta.network.hosts.galena.ipv4;
        jumphosts = [ "root@192.0.2.10" ];
      };
      scheelite.settings = {
        host = flake.meta.network.hosts.scheelite.ipv4;
        jumphosts = [ "root@192.0.2.10" ];
      };
    };
  };
}
