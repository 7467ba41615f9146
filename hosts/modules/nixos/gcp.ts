import { nixosModule, type Module } from "../../../dsl";
import { inputs } from "../../../flake/inputs";

/** A virtual machine at Google: UEFI, virtio, a serial console instead of a screen, keys from us and not from the project. */
export const gcp: Module<"nixos"> = nixosModule("gcp", {
  imports: [inputs.srvos.nixosModules.server],
  config: ({ lib, pkgs }) => ({
    boot: {
      loader: {
        "systemd-boot": { enable: true },
        efi: { canTouchEfiVariables: true },
        timeout: lib.mkDefault(0),
      },
      initrd: { availableKernelModules: ["virtio_pci", "virtio_scsi", "nvme", "sd_mod"] },
      kernelModules: ["virtio_pci", "virtio_net", "gve"],
      kernelParams: ["console=ttyS0"],
      growPartition: true,
    },
    networking: {
      // Google hands out a /32 and an MTU that others do not have.
      interfaces: { eth0: { mtu: 1460 } },
      usePredictableInterfaceNames: false,
      timeServers: ["metadata.google.internal"],
    },
    systemd: {
      network: {
        networks: {
          "10-uplink": {
            matchConfig: { Name: "eth0" },
            networkConfig: { DHCP: "ipv4", IPv6AcceptRA: false },
          },
        },
      },
    },
    environment: { systemPackages: [pkgs["google-cloud-sdk"]] },
    security: { googleOsLogin: { enable: lib.mkForce(false) } },
  }),
});
