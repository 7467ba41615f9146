# Generated from services/inventory/zerotier.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # The mesh. cinnabar lets machines in, electrum relays for those behind a router.
  clan.inventory.instances.zerotier = {
    module = {
      name = "zerotier";
      input = "clan-core";
    };
    roles = {
      # The Macs join by the application from Homebrew, which clan does not manage.
      controller.machines.cinnabar.settings.allowedIps = [
        flake.meta.network.hosts.argentum.mesh
        flake.meta.network.hosts.blackphos.mesh
        flake.meta.network.hosts.rosegold.mesh
        flake.meta.network.hosts.stibnite.mesh
      ];
      moon.machines.electrum.settings.stableEndpoints = [ flake.meta.network.hosts.electrum.ipv4 ];
      peer.tags = [ "nixos" ];
    };
  };
}
