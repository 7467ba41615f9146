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
      flake.modules.nixos.electrum-disks
      flake.modules.nixos.hardening
      flake.modules.nixos.hetzner
      flake.modules.nixos.initrd-networking
    ];
    nixpkgs.hostPlatform = "x86_64-linux";
    networking.hostName = "electrum";
    system.stateVersion = "25.05";

    custom = {
      hetzner.ipv6 = [ "2001:db8:11::1/64" ];
      hardening.level = "strict";
    };

    services = {
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

  flake.modules.terranix.infrastructure = { config, ... }: {
    _file = "hosts/electrum.ts";
    # Where it runs, and its public name.
    resource.hcloud_server.electrum = {
      name = "electrum";
      server_type = "cx22";
      location = "hel1";
      # Gives way to NixOS at the installation.
      image = "debian-12";
      ssh_keys = [ (config.resource.hcloud_ssh_key.install "id") ];
      firewall_ids = [ (config.resource.hcloud_firewall.servers "id") ];
      labels.fleet = "example";
      delete_protection = true;
      rebuild_protection = true;
      lifecycle.ignore_changes = [
        "image"
        "ssh_keys"
      ];
    };

    resource.cloudflare_dns_record.electrum = {
      zone_id = config.data.cloudflare_zone.public "zone_id";
      name = "electrum.example.org";
      type = "A";
      content = config.resource.hcloud_server.electrum "ipv4_address";
      ttl = 300;
      proxied = false;
    };

    output.electrum_address.value = config.resource.hcloud_server.electrum "ipv4_address";
  };
}
