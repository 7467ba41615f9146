# Generated from hosts/modules/system/initrd-networking.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # ssh in the initial ramdisk: to unlock a disk, or to look when the root file system does not come up.
  flake.modules.nixos.initrd-networking =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/modules/system/initrd-networking.ts";
      imports = [ flake.modules.nixos."vars/initrd-key" ];
      boot = {
        initrd = {
          systemd = {
            enable = true;
            network = {
              enable = true;
              wait-online.anyInterface = true;
            };
            # What the rescue shell finds besides systemd.
            initrdBin = [
              pkgs.iproute2
              pkgs.util-linux
            ];
          };
          network = {
            enable = true;
            flushBeforeStage2 = true;
            ssh = {
              enable = true;
              # Not 22: clients would complain that the key of the host has changed.
              port = flake.meta.network.ports.initrdSsh;
              hostKeys = [ config.clan.core.vars.generators.initrd-key.files.key.path ];
              authorizedKeys = config.users.users.root.openssh.authorizedKeys.keys;
            };
          };
          availableKernelModules = [
            "virtio_pci"
            "virtio_net"
            "virtio_scsi"
          ];
        };
        kernelParams = lib.mkIf (!config.networking.useNetworkd) [ "ip=dhcp" ];
      };
    };
}
