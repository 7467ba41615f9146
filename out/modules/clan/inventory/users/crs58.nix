# Generated from services/inventory/users/crs58.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # crs58 has an account on every server, with one password for all of them.
  clan.inventory.instances.user-crs58 = {
    module = {
      name = "users";
      input = "clan-core";
    };
    roles.default = {
      tags = [ "nixos" ];
      settings = {
        user = "crs58";
        groups = [
          "wheel"
          "systemd-journal"
        ];
        openssh.authorizedKeys.keys = flake.users.crs58.keys;
        share = true;
      };
    };
  };
}
