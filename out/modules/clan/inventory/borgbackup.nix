# Generated from services/inventory/borgbackup.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # What services call their state, for `clan backups`. Homes and dumps go by restic (hosts/modules/nixos/backups.ts).
  clan.inventory.instances.borgbackup = {
    module = {
      name = "borgbackup";
      input = "clan-core";
    };
    roles = {
      server = {
        machines.electrum = { };
        settings = {
          directory = "/srv/backups/borg";
          address = flake.meta.network.hosts.electrum.mesh;
        };
      };
      client = {
        tags = [ "controller" ];
        settings = {
          startAt = "*-*-* 03:30:00";
          exclude = [ "*.tmp" ];
        };
      };
    };
  };
}
