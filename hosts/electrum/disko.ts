import { nixosModule, type Module } from "../../dsl";

/** Encrypted, since backups of every host lie here; opened over SSH while it starts. Subvolumes share the room. */
export const electrumDisks: Module<"nixos"> = nixosModule("electrum-disks", {
  config: {
    disko: {
      devices: {
        disk: {
          main: {
            device: "/dev/vda",
            content: {
              type: "gpt",
              partitions: {
                grub: { size: "1M", type: "EF02" },
                boot: { size: "1G", content: { type: "filesystem", format: "ext4", mountpoint: "/boot" } },
                system: {
                  size: "100%",
                  content: {
                    type: "luks",
                    name: "system",
                    settings: { allowDiscards: true },
                    // Typed once, at installation; `clan machines install` hands it over.
                    passwordFile: "/tmp/disk-password",
                    content: {
                      type: "btrfs",
                      extraArgs: ["--label", "system"],
                      subvolumes: {
                        "/root": { mountpoint: "/", mountOptions: ["compress=zstd"] },
                        "/nix": { mountpoint: "/nix", mountOptions: ["compress=zstd", "noatime"] },
                        "/log": { mountpoint: "/var/log", mountOptions: ["compress=zstd"] },
                        "/swap": { mountpoint: "/swap", swap: { file: { size: "4G" } } },
                      },
                    },
                  },
                },
              },
            },
          },
          // A volume of its own, so that it can move to another server.
          backups: {
            device: "/dev/disk/by-id/scsi-0HC_Volume_100000001",
            content: {
              type: "filesystem",
              format: "xfs",
              mountpoint: "/srv/backups",
              mountOptions: ["nofail", "noatime", "x-systemd.device-timeout=30s"],
            },
          },
        },
      },
    },
    // journald writes before the rest is mounted.
    fileSystems: { "/var/log": { neededForBoot: true } },
  },
});
