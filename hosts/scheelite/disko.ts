import { nixosModule, type Module } from "../../dsl";

/** Where the weights of models lie. */
export const models = "/srv/models";

/** Volumes that can grow while models are read: the system's group on the boot disk, one for weights on the other. */
export const scheeliteDisks: Module<"nixos"> = nixosModule("scheelite-disks", {
  config: {
    disko: {
      devices: {
        disk: {
          main: {
            device: "/dev/disk/by-id/google-persistent-disk-0",
            content: {
              type: "gpt",
              partitions: {
                ESP: {
                  type: "EF00",
                  size: "512M",
                  content: {
                    type: "filesystem",
                    format: "vfat",
                    mountpoint: "/boot",
                    mountOptions: ["umask=0077"],
                  },
                },
                lvm: { size: "100%", content: { type: "lvm_pv", vg: "system" } },
              },
            },
          },
          models: {
            device: "/dev/disk/by-id/google-models",
            content: {
              type: "gpt",
              partitions: { lvm: { size: "100%", content: { type: "lvm_pv", vg: "models" } } },
            },
          },
        },
        lvm_vg: {
          system: {
            type: "lvm_vg",
            lvs: {
              swap: { size: "16G", content: { type: "swap", randomEncryption: true } },
              root: { size: "100%FREE", content: { type: "filesystem", format: "ext4", mountpoint: "/" } },
            },
          },
          models: {
            type: "lvm_vg",
            lvs: {
              weights: {
                // The rest is for snapshots while a model is replaced.
                size: "90%VG",
                content: {
                  type: "filesystem",
                  format: "xfs",
                  mountpoint: models,
                  mountOptions: ["noatime", "nofail"],
                },
              },
            },
          },
        },
      },
    },
  },
});
