# Generated from hosts/modules/darwin/linux-builder.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # A virtual machine that builds for Linux, for when galena cannot be reached.
  flake.modules.darwin.linux-builder = { config, lib, ... }: {
    _file = "hosts/modules/darwin/linux-builder.ts";
    imports = [ flake.modules.darwin.remote-builder ];
    nix.linux-builder = {
      enable = lib.mkDefault (!config.custom.remoteBuilder.enable);
      ephemeral = true;
      maxJobs = 4;
      systems = [
        "aarch64-linux"
        "x86_64-linux"
      ];
      config = {
        virtualisation = {
          cores = 6;
          memorySize = 8192;
          diskSize = 61440;
        };
        boot.binfmt.emulatedSystems = [ "x86_64-linux" ];
      };
    };
  };
}
