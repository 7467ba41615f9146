# Generated from services/inventory/sshd.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # ssh with keys and certificates that clan makes. The Macs run their own (hosts/modules/darwin/sshd-server.ts).
  clan.inventory.instances.sshd = {
    module = {
      name = "sshd";
      input = "clan-core";
    };
    roles = {
      server = {
        tags = [ "nixos" ];
        settings = {
          authorizedKeys.deploy = flake.meta.deploy.deployKey;
          # By the name on the internet as well as on the mesh.
          certificate.searchDomains = [ flake.meta.network.domain ];
        };
      };
      client.tags = [ "nixos" ];
    };
  };
}
