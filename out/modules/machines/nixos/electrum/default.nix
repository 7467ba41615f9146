# Generated from hosts/electrum.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # The second server: keeps the backups, stands in when cinnabar is down.
  flake.modules.nixos."machines/nixos/electrum" = { lib, ... }: {
    _file = "hosts/electrum.ts";
    imports = [
      inputs.home-manager.nixosModules.home-manager
      flake.modules.nixos.base
      flake.modules.nixos.backup-server
      flake.modules.nixos.beacon
      flake.modules.nixos.hardening
      flake.modules.nixos.hetzner
      flake.modules.nixos.initrd-networking
    ];
    nixpkgs.hostPlatform = "x86_64-linux";
    networking = {
      hostName = "electrum";
      hostId = "e1ec7201";
    };
    system.stateVersion = "25.05";

    fileSystems = {
      "/" = {
        device = "zroot/root/nixos";
        fsType = "zfs";
      };
      "/nix" = {
        device = "zroot/root/nix";
        fsType = "zfs";
        options = [ "noatime" ];
      };
      "/boot" = {
        device = "/dev/disk/by-label/boot";
        fsType = "ext4";
      };
      # A volume of its own, so that it can move to another server.
      "/srv/backups" = {
        device = "/dev/disk/by-id/scsi-0HC_Volume_100000001";
        fsType = "xfs";
        options = [
          "nofail"
          "noatime"
          "x-systemd.device-timeout=30s"
        ];
      };
    };

    custom = {
      hetzner = {
        disk = "/dev/vda";
        ipv6 = [ "2001:db8:11::1/64" ];
      };
      hardening.level = "strict";
    };

    services = {
      beacon = {
        enable = true;
        address = "::";
        openFirewall = true;
        interval = null;
        labels = {
          site = "hel1";
          role = "backup";
        };
      };
      openssh.settings.AllowUsers = [
        "root"
        "crs58"
      ];
      # Little happens here; what talks much is broken.
      journald.rateLimitBurst = 2000;
    };

    # Small and busy only at night.
    zramSwap.memoryPercent = 50;
    boot.kernel.sysctl."vm.swappiness" = lib.mkForce 100;
    systemd.services.restic-rest-server = {
      serviceConfig.ReadWritePaths = [ "/srv/backups" ];
      requires = [ "srv-backups.mount" ];
    };

    home-manager = {
      useGlobalPkgs = lib.mkDefault true;
      useUserPackages = lib.mkDefault true;
      extraSpecialArgs = { inherit inputs; };
      users.crs58 = flake.modules.homeManager."users/crs58";
    };
  };
}
