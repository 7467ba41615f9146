# Generated from hosts/cinnabar/disko.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # BIOS and GPT: GRUB in a partition of its own, the kernels beside the pool, which GRUB cannot read.
  flake.modules.nixos.cinnabar-disks = {
    _file = "hosts/cinnabar/disko.ts";
    disko.devices = {
      disk.main = {
        device = "/dev/sda";
        content = {
          type = "gpt";
          partitions = {
            grub = {
              size = "1M";
              type = "EF02";
            };
            boot = {
              size = "1G";
              content = {
                type = "filesystem";
                format = "ext4";
                mountpoint = "/boot";
              };
            };
            zfs = {
              size = "100%";
              content = {
                type = "zfs";
                pool = "zroot";
              };
            };
          };
        };
      };
      zpool.zroot = {
        options = {
          ashift = "12";
          autotrim = "on";
        };
        rootFsOptions = {
          acltype = "posixacl";
          atime = "off";
          compression = "zstd";
          mountpoint = "none";
          xattr = "sa";
        };
        datasets = {
          root = {
            type = "zfs_fs";
            options.mountpoint = "none";
          };
          "root/nixos" = {
            type = "zfs_fs";
            mountpoint = "/";
            options.mountpoint = "legacy";
          };
          "root/home" = {
            type = "zfs_fs";
            mountpoint = "/home";
            options.mountpoint = "legacy";
          };
          "root/nix" = {
            type = "zfs_fs";
            mountpoint = "/nix";
            options.mountpoint = "legacy";
          };
          # Room that is never used: a pool that is full to the last block cannot even delete.
          reserved = {
            type = "zfs_fs";
            options = {
              mountpoint = "none";
              refreservation = "2G";
            };
          };
        };
      };
    };
  };
}
