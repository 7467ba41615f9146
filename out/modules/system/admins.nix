# Generated from hosts/modules/system/admins.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Who may do everything.
  flake.modules = {
    nixos.base =
      {
        config,
        lib,
        pkgs,
        ...
      }:
      {
        _file = "hosts/modules/system/admins.ts";
        users = {
          mutableUsers = false;
          users = {
            # The account itself, its groups and keys: services/inventory/users/crs58.ts.
            crs58 = {
              description = flake.users.crs58.fullName;
              shell = pkgs.zsh;
            };
            # The deploy key, and whoever is in wheel.
            root.openssh.authorizedKeys.keys = lib.mkMerge [
              [ flake.meta.deploy.deployKey ]
              (lib.concatMap (user: user.openssh.authorizedKeys.keys) (
                lib.attrValues (
                  lib.filterAttrs (name: user: name != "root" && lib.elem "wheel" user.extraGroups) config.users.users
                )
              ))
            ];
          };
        };
        security.sudo.wheelNeedsPassword = false;
      };
    darwin.base = { config, pkgs, ... }: {
      _file = "hosts/modules/system/admins.ts";
      # Servers of clan log in as root to deploy, also on a Mac.
      users.users.root = {
        home = "/var/root";
        shell = pkgs.zsh;
        openssh.authorizedKeys.keys = [ flake.meta.deploy.deployKey ];
      };
      nix.settings.trusted-users = [ config.system.primaryUser ];
    };
  };
}
