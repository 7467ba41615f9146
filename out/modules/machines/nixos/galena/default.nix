# Generated from hosts/galena.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # Computing without a GPU, and builds for the Macs. Stopped when nobody needs it.
  flake.modules.nixos."machines/nixos/galena" = { lib, pkgs, ... }: {
    _file = "hosts/galena.ts";
    imports = [
      inputs.home-manager.nixosModules.home-manager
      # Trims the local disk every week.
      inputs.nixos-hardware.nixosModules.common-pc-ssd
      flake.modules.nixos.base
      flake.modules.nixos.build-host
      flake.modules.nixos.fish
      flake.modules.nixos.galena-disks
      flake.modules.nixos.gcp
      flake.modules.nixos.initrd-networking
      flake.modules.nixos.podman
    ];
    nixpkgs.hostPlatform = "x86_64-linux";
    networking.hostName = "galena";
    system.stateVersion = "25.05";

    swapDevices = [
      {
        device = "/scratch/swap";
        size = 32768;
      }
    ];

    boot = {
      kernelPackages = pkgs.linuxPackages_latest;
      # Builds go to the disk that is thrown away.
      tmp.useTmpfs = lib.mkForce false;
    };

    nix.settings = {
      build-dir = "/scratch/nix-build";
      sandbox = true;
    };
    systemd.tmpfiles.rules = [
      "d /scratch/nix-build 0755 root root 1d"
      "d /scratch/users 1777 root root 14d"
    ];

    users.users.raquel = {
      isNormalUser = true;
      description = flake.users.raquel.fullName;
      shell = pkgs.fish;
      extraGroups = [ "podman" ];
      openssh.authorizedKeys.keys = flake.users.raquel.keys;
    };

    home-manager = {
      useGlobalPkgs = lib.mkDefault true;
      useUserPackages = lib.mkDefault true;
      extraSpecialArgs = { inherit inputs; };
      users = {
        crs58 = flake.modules.homeManager."users/crs58";
        raquel = flake.modules.homeManager."users/raquel";
      };
    };
  };

  flake.modules.terranix.infrastructure = { config, ... }: {
    _file = "hosts/galena.ts";
    # Where it runs, and its public name.
    resource.google_compute_address.galena = {
      name = "galena";
      region = "us-central1";
    };

    resource.google_compute_instance.galena = {
      name = "galena";
      machine_type = "n2-standard-8";
      zone = "us-central1-a";
      tags = [ "fleet" ];
      boot_disk.initialize_params = {
        image = "debian-cloud/debian-12";
        size = 60;
        type = "pd-balanced";
      };
      attached_disk = [ ];
      scratch_disk = [ { interface = "NVME"; } ];
      network_interface = [
        {
          network = "default";
          access_config = [ { nat_ip = config.resource.google_compute_address.galena "address"; } ];
        }
      ];
      metadata = {
        enable-oslogin = "FALSE";
        ssh-keys = "root:${config.resource.tls_private_key.install "public_key_openssh"}";
      };
      allow_stopping_for_update = true;
      # Debian is only there to be replaced.
      lifecycle.ignore_changes = [
        "boot_disk"
        "metadata"
      ];
    };

    resource.cloudflare_dns_record.galena = {
      zone_id = config.data.cloudflare_zone.public "zone_id";
      name = "galena.example.org";
      type = "A";
      content = config.resource.google_compute_instance.galena "network_interface[0].access_config[0].nat_ip";
      ttl = 300;
      proxied = false;
    };

    output.galena_address.value = config.resource.google_compute_instance.galena "network_interface[0].access_config[0].nat_ip";
  };
}
