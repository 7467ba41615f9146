# Generated from hosts/modules/nixos/build-host.ts by Nivis. Do not edit: run `bun build.ts`.
{
  config,
  inputs,
  self,
  ...
}:
let
  inherit (config) flake;
in
{
  # Builds for the Macs: system/remote-builder.ts is the other end.
  flake.modules.nixos.build-host = { lib, pkgs, ... }: {
    _file = "hosts/modules/nixos/build-host.ts";
    users = {
      groups.nix-builder = { };
      users.nix-builder = {
        isSystemUser = true;
        group = "nix-builder";
        shell = pkgs.bashInteractive;
        # The keys can start a build and nothing else.
        openssh.authorizedKeys.keys = [
          "restrict,command=\"nix-daemon --stdio\" ${
            inputs.clan-core.lib.getPublicValue {
              flake = self;
              machine = "argentum";
              generator = "builder-key";
              file = "key.pub";
            }
          }"
          "restrict,command=\"nix-daemon --stdio\" ${
            inputs.clan-core.lib.getPublicValue {
              flake = self;
              machine = "stibnite";
              generator = "builder-key";
              file = "key.pub";
            }
          }"
        ];
      };
    };
    nix.settings = {
      trusted-users = [ flake.meta.deploy.builder.user ];
      max-jobs = flake.meta.deploy.builder.maxJobs;
      # Room for several large builds side by side.
      cores = lib.mkDefault 8;
      system-features = [
        "big-parallel"
        "kvm"
        "nixos-test"
        "benchmark"
      ];
    };
    # Runs out of memory before ssh does.
    systemd.services.nix-daemon.serviceConfig = {
      MemoryHigh = "85%";
      OOMScoreAdjust = 500;
    };
    boot = {
      tmp = {
        useTmpfs = true;
        tmpfsSize = "50%";
      };
      binfmt.emulatedSystems = [ "aarch64-linux" ];
    };
  };
}
