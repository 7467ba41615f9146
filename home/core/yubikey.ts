import { feature, nix, type Feature } from "../../dsl";

/** A hardware token: the daemon and the rules on the machine, the settings of gpg and age in the home. */
export const yubikey: Feature = feature("yubikey", {
  nixos: {
    config: ({ pkgs }) => ({
      services: {
        pcscd: { enable: true },
        udev: { packages: [pkgs["yubikey-personalization"]] },
      },
    }),
  },
  darwin: {
    config: ({ pkgs }) => ({ environment: { systemPackages: [pkgs["yubikey-manager"]] } }),
  },
  homeManager: {
    config: ({ config, lib, pkgs }) => ({
      home: { packages: [pkgs["age-plugin-yubikey"], pkgs["yubikey-manager"]] },
      programs: {
        gpg: {
          scdaemonSettings: {
            // pcscd and macOS's card service own the reader
            "disable-ccid": true,
            "reader-port": lib.mkIf(pkgs.stdenv.hostPlatform.isLinux, "Yubico Yubi"),
          },
        },
        ssh: {
          settings: {
            "*.zt": { IdentityFile: [nix`${config.home.homeDirectory}/.ssh/id_ed25519_sk`] },
          },
        },
      },
    }),
  },
});
