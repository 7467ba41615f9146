import { nixosModule, type Module } from "../../dsl";

/** One plain filesystem that grows with its disk, and a local SSD to throw away. */
export const galenaDisks: Module<"nixos"> = nixosModule("galena-disks", {
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
                root: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: "/" } },
              },
            },
          },
          // Fast, and empty after every stop.
          scratch: {
            device: "/dev/disk/by-id/google-local-nvme-ssd-0",
            content: {
              type: "filesystem",
              format: "ext4",
              mountpoint: "/scratch",
              mountOptions: ["nofail", "discard"],
            },
          },
        },
      },
    },
    // What disko formats at installation only, these do again whenever it is needed.
    fileSystems: { "/": { autoResize: true }, "/scratch": { autoFormat: true } },
  },
});
