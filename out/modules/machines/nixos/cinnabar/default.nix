# Generated from hosts/cinnabar.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # The permanent server: it holds the mesh together and runs what everybody needs.
  flake.modules.nixos."machines/nixos/cinnabar" =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/cinnabar.ts";
      imports = [
        inputs.home-manager.nixosModules.home-manager
        flake.modules.nixos.base
        flake.modules.nixos.backups
        flake.modules.nixos.caddy
        flake.modules.nixos.cinnabar-disks
        flake.modules.nixos.hardening
        flake.modules.nixos.hetzner
        flake.modules.nixos.initrd-networking
        flake.modules.nixos.matrix
        flake.modules.nixos.ntfy
        flake.modules.nixos.postgres
        flake.modules.nixos.ssh-agent
        flake.modules.nixos.zfs
        ./_files/modules/nixos/legacy-mail.nix
      ];
      nixpkgs.hostPlatform = "x86_64-linux";
      networking = {
        hostName = "cinnabar";
        hostId = "c1aaba20"; # ZFS refuses the pool of another machine
      };
      system.stateVersion = "25.05";
      # What the machine has, as nixos-facter found it at the installation.
      hardware.facter.reportPath = ./_files/cinnabar/facter.json;

      custom = {
        hetzner.ipv6 = [ "2001:db8:10::1/64" ];
        hardening.allowUserNamespaces = true;
        postgres.memoryMiB = 2048;
        proxy.mesh.status = flake.meta.network.ports.beacon;
        backups = {
          paths = [ "/home" ];
          exclude = [ "/home/*/.local/share/containers" ];
        };
      };

      services.fail2ban = {
        enable = true;
        maxretry = 5;
        ignoreIP = [ flake.meta.network.meshPrefix ];
        bantime = "1h";
        bantime-increment = {
          enable = true;
          maxtime = "168h";
        };
      };

      # What `clan backups` keeps of it (services/inventory/borgbackup.ts), on top of what services declare themselves.
      clan.core.state.mesh.folders = [ "/var/lib/zerotier-snapshot" ];

      # The controller's database is small and changes while it is read.
      systemd.services.zerotier-snapshot = {
        description = "Copy of the mesh controller's state";
        startAt = "hourly";
        path = [ pkgs.rsync ];
        serviceConfig = {
          Type = "oneshot";
          StateDirectory = "zerotier-snapshot";
        };
        script = ''
          set -euo pipefail
          source="''${ZEROTIER_HOME:-/var/lib/zerotier-one}"
          rsync --archive --delete "$source/controller.d/" "$STATE_DIRECTORY/${config.networking.hostName}/"
        '';
      };

      home-manager = {
        useGlobalPkgs = lib.mkDefault true;
        useUserPackages = lib.mkDefault true;
        extraSpecialArgs = { inherit inputs; };
        users.crs58 = flake.modules.homeManager."users/crs58";
      };
    };

  flake.modules.terranix.infrastructure = { config, ... }: {
    _file = "hosts/cinnabar.ts";
    # Where it runs, and its public name.
    resource.hcloud_server.cinnabar = {
      name = "cinnabar";
      server_type = "cx42";
      location = "fsn1";
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

    resource.cloudflare_dns_record.cinnabar = {
      zone_id = config.data.cloudflare_zone.public "zone_id";
      name = "cinnabar.example.org";
      type = "A";
      content = config.resource.hcloud_server.cinnabar "ipv4_address";
      ttl = 300;
      proxied = false;
    };

    output.cinnabar_address.value = config.resource.hcloud_server.cinnabar "ipv4_address";
  };
}
