# Generated from services/inventory/users/raquel.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # raquel computes, on the machines that are there for it.
  clan.inventory.instances.user-raquel = {
    module = {
      name = "users";
      input = "clan-core";
    };
    roles.default = {
      machines = {
        galena = { };
        scheelite = { };
      };
      settings = {
        user = "raquel";
        groups = [ "podman" ];
        openssh.authorizedKeys.keys = flake.users.raquel.keys;
        share = true;
      };
    };
  };
}
