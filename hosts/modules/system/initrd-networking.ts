import { nix, nixosModule, type Module } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { initrdKey } from "../vars";

/** ssh in the initial ramdisk: to unlock a disk, or to look when the root file system does not come up. */
export const initrdNetworking: Module<"nixos"> = nixosModule("initrd-networking", {
  imports: [initrdKey],
  config: ({ config, lib, pkgs }) => ({
    boot: {
      initrd: {
        systemd: {
          enable: true,
          network: { enable: true, "wait-online": { anyInterface: true } },
          // What the rescue shell finds besides systemd.
          initrdBin: [pkgs.iproute2, pkgs["util-linux"]],
        },
        network: {
          enable: true,
          flushBeforeStage2: true,
          ssh: {
            enable: true,
            // Not 22: clients would complain that the key of the host has changed.
            port: network.ports.initrdSsh,
            hostKeys: [initrdKey.files.key.path],
            authorizedKeys: config.users.users.root.openssh.authorizedKeys.keys,
          },
        },
        availableKernelModules: ["virtio_pci", "virtio_net", "virtio_scsi"],
      },
      kernelParams: lib.mkIf(nix.not(config.networking.useNetworkd), ["ip=dhcp"]),
    },
  }),
});
