# Generated from hosts/scheelite.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # Computing with a GPU: training at night, a language model by day.
  flake.modules.nixos."machines/nixos/scheelite" =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/scheelite.ts";
      imports = [
        inputs.home-manager.nixosModules.home-manager
        flake.modules.nixos.base
        flake.modules.nixos.caddy
        flake.modules.nixos.fish
        flake.modules.nixos.gcp
        flake.modules.nixos.initrd-networking
        flake.modules.nixos.nvidia
        flake.modules.nixos.podman
        flake.modules.nixos.scheelite-disks
      ];
      nixpkgs.hostPlatform = "x86_64-linux";
      networking.hostName = "scheelite";
      system.stateVersion = "25.11";

      # The driver of the data-centre branch follows the long-term kernel.
      boot = {
        kernelPackages = pkgs.linuxPackages;
        kernelParams = [ "nvidia.NVreg_PreserveVideoMemoryAllocations=0" ];
      };

      custom = {
        gpu = {
          memoryGiB = 24;
          containers = true;
        };
        proxy.mesh = {
          models = 11434;
          status = flake.meta.network.ports.beacon;
        };
      };

      services.ollama = {
        enable = true;
        acceleration = "cuda";
        host = "[::1]";
        port = 11434;
        models = "/srv/models";
        environmentVariables = {
          OLLAMA_KEEP_ALIVE = "30m";
          OLLAMA_MAX_LOADED_MODELS = "2";
        };
      };

      # The instance costs money by the hour. Without a job for an hour it stops itself.
      systemd.services.idle-stop = {
        description = "Stop the machine when the GPU has nothing to do";
        startAt = "*:0/10";
        path = [
          config.hardware.nvidia.package.bin
          pkgs.coreutils
          pkgs.gawk
        ];
        environment = {
          IDLE_LIMIT = "6";
          STATE = "/run/idle-stop";
        };
        serviceConfig.Type = "oneshot";
        script = ''
          busy=$(nvidia-smi --query-gpu=utilization.gpu --format=csv,noheader,nounits | awk '{ n += $1 } END { print n }')
          count=$(cat "$STATE" 2>/dev/null || echo 0)
          if [ "''${busy:-0}" -gt 5 ] || [ -n "$(who)" ]; then
            echo 0 > "$STATE"
          elif [ "$((count + 1))" -ge "$IDLE_LIMIT" ]; then
            echo "${config.networking.hostName} has been idle for an hour" >&2
            systemctl poweroff
          else
            echo "$((count + 1))" > "$STATE"
          fi
        '';
      };

      # Weights do not fit beside a compressed copy of themselves.
      zramSwap.memoryPercent = lib.mkForce 25;

      users.users.raquel = {
        isNormalUser = true;
        description = flake.users.raquel.fullName;
        shell = pkgs.fish;
        extraGroups = [
          "podman"
          "video"
        ];
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
    _file = "hosts/scheelite.ts";
    # Where it runs, and its public name.
    resource.google_compute_address.scheelite = {
      name = "scheelite";
      region = "us-central1";
    };

    resource.google_compute_disk.scheelite_models = {
      name = "scheelite-models";
      zone = "us-central1-a";
      size = 500;
      type = "pd-balanced";
      lifecycle.prevent_destroy = true;
    };

    resource.google_compute_instance.scheelite = {
      name = "scheelite";
      machine_type = "g2-standard-8";
      zone = "us-central1-a";
      tags = [ "fleet" ];
      boot_disk.initialize_params = {
        image = "debian-cloud/debian-12";
        size = 100;
        type = "pd-balanced";
      };
      attached_disk = [
        {
          source = config.resource.google_compute_disk.scheelite_models "self_link";
          device_name = "models";
        }
      ];
      network_interface = [
        {
          network = "default";
          access_config = [ { nat_ip = config.resource.google_compute_address.scheelite "address"; } ];
        }
      ];
      guest_accelerator = [
        {
          type = "nvidia-l4";
          count = 1;
        }
      ];
      scheduling = {
        on_host_maintenance = "TERMINATE";
        automatic_restart = true;
      };
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

    resource.cloudflare_dns_record.scheelite = {
      zone_id = config.data.cloudflare_zone.public "zone_id";
      name = "scheelite.example.org";
      type = "A";
      content = config.resource.google_compute_instance.scheelite "network_interface[0].access_config[0].nat_ip";
      ttl = 300;
      proxied = false;
    };

    output.scheelite_address.value = config.resource.google_compute_instance.scheelite "network_interface[0].access_config[0].nat_ip";
  };
}
