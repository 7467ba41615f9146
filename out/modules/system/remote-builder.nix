# Generated from hosts/modules/system/remote-builder.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Sends builds to galena. The same options on both platforms: Nix names them alike.
  flake.modules = {
    nixos.remote-builder = { config, lib, ... }: {
      _file = "hosts/modules/system/remote-builder.ts";
      imports = [ flake.modules.nixos."vars/builder-key" ];
      options.custom.remoteBuilder = {
        enable = lib.mkEnableOption "building for Linux on another host of the fleet";
        maxJobs = lib.mkOption {
          type = lib.types.int;
          default = flake.meta.deploy.builder.maxJobs;
          description = "How many builds it may run for this host at once.";
        };
        systems = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ "x86_64-linux" ];
          description = "Platforms to send there.";
        };
      };
      config = lib.mkIf config.custom.remoteBuilder.enable {
        nix = {
          distributedBuilds = true;
          buildMachines = [
            {
              hostName = "${flake.meta.deploy.builder.host}.${flake.meta.network.meshDomain}";
              protocol = "ssh-ng";
              sshUser = flake.meta.deploy.builder.user;
              sshKey = config.clan.core.vars.generators.builder-key.files.key.path;
              systems = config.custom.remoteBuilder.systems;
              maxJobs = config.custom.remoteBuilder.maxJobs;
              speedFactor = flake.meta.deploy.builder.speedFactor;
              supportedFeatures = [
                "big-parallel"
                "nixos-test"
              ];
            }
          ];
          # The builder is better connected than a laptop.
          settings.builders-use-substitutes = true;
        };
      };
    };
    darwin.remote-builder = { config, lib, ... }: {
      _file = "hosts/modules/system/remote-builder.ts";
      key = "hosts/modules/system/remote-builder.ts#remoteBuilder";
      imports = [ flake.modules.darwin."vars/builder-key" ];
      options.custom.remoteBuilder = {
        enable = lib.mkEnableOption "building for Linux on another host of the fleet";
        maxJobs = lib.mkOption {
          type = lib.types.int;
          default = flake.meta.deploy.builder.maxJobs;
          description = "How many builds it may run for this host at once.";
        };
        systems = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ "x86_64-linux" ];
          description = "Platforms to send there.";
        };
      };
      config = lib.mkIf config.custom.remoteBuilder.enable {
        nix = {
          distributedBuilds = true;
          buildMachines = [
            {
              hostName = "${flake.meta.deploy.builder.host}.${flake.meta.network.meshDomain}";
              protocol = "ssh-ng";
              sshUser = flake.meta.deploy.builder.user;
              sshKey = config.clan.core.vars.generators.builder-key.files.key.path;
              systems = config.custom.remoteBuilder.systems;
              maxJobs = config.custom.remoteBuilder.maxJobs;
              speedFactor = flake.meta.deploy.builder.speedFactor;
              supportedFeatures = [
                "big-parallel"
                "nixos-test"
              ];
            }
          ];
          # The builder is better connected than a laptop.
          settings.builders-use-substitutes = true;
        };
      };
    };
  };
}
