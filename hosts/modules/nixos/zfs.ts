import { nixosModule, type Module } from "../../../dsl";

/** ZFS on a virtual disk: found by path, looked through once a month. */
export const zfs: Module<"nixos"> = nixosModule("zfs", {
  config: {
    boot: {
      supportedFilesystems: { zfs: true },
      // By path: names of virtual disks change between boots.
      zfs: { devNodes: "/dev/disk/by-path", forceImportRoot: false },
    },
    services: { zfs: { autoScrub: { enable: true, interval: "monthly" }, trim: { enable: true } } },
  },
});
