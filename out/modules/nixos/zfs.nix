# Generated from hosts/modules/nixos/zfs.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # ZFS on a virtual disk: found by path, looked through once a month.
  flake.modules.nixos.zfs = {
    _file = "hosts/modules/nixos/zfs.ts";
    boot = {
      supportedFilesystems.zfs = true;
      # By path: names of virtual disks change between boots.
      zfs = {
        devNodes = "/dev/disk/by-path";
        forceImportRoot = false;
      };
    };
    services.zfs = {
      autoScrub = {
        enable = true;
        interval = "monthly";
      };
      trim.enable = true;
    };
  };
}
