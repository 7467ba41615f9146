import { feature, nix } from "../../../dsl";
import { deploy } from "../../../flake/lib/deploy";
import { crs58 } from "../../../home/users/crs58";
import { base } from "./base";

/** Who may do everything. */
export const admins = feature(base, {
  nixos: {
    config: ({ config, lib, pkgs }) => ({
      users: {
        mutableUsers: false,
        users: {
          // The account itself, its groups and keys: services/inventory/users/crs58.ts.
          crs58: { description: crs58.fullName, shell: pkgs.zsh },
          root: {
            openssh: {
              authorizedKeys: {
                // The deploy key, and whoever is in wheel.
                keys: lib.mkMerge([
                  [deploy.deployKey],
                  lib.concatMap(
                    (user) => user.openssh.authorizedKeys.keys,
                    lib.attrValues(
                      lib.filterAttrs(
                        (name, user) => nix.and(nix.ne(name, "root"), lib.elem("wheel", user.extraGroups)),
                        config.users.users,
                      ),
                    ),
                  ),
                ]),
              },
            },
          },
        },
      },
      security: { sudo: { wheelNeedsPassword: false } },
    }),
  },
  darwin: {
    config: ({ config, pkgs }) => ({
      users: {
        users: {
          // Servers of clan log in as root to deploy, also on a Mac.
          root: {
            home: "/var/root",
            shell: pkgs.zsh,
            openssh: { authorizedKeys: { keys: [deploy.deployKey] } },
          },
        },
      },
      nix: { settings: { "trusted-users": [nix.nonNull(config.system.primaryUser)] } },
    }),
  },
});
