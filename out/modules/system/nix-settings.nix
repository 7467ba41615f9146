# Generated from hosts/modules/system/nix-settings.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # The Nix daemon.
  flake.modules = {
    nixos.base = { lib, ... }: {
      _file = "hosts/modules/system/nix-settings.ts";
      nix = {
        channel.enable = false;
        # `nix shell nixpkgs#…` uses what the host is built from, not whatever is newest.
        registry.nixpkgs.flake = inputs.nixpkgs;
        settings = {
          experimental-features = [
            "nix-command"
            "flakes"
            "cgroups"
          ];
          use-cgroups = true;
          trusted-users = [
            "root"
            "@wheel"
          ];
          # Servers keep building when a cache is down.
          fallback = true;
          connect-timeout = lib.mkDefault 5;
          log-lines = 25;
          warn-dirty = false;
        };
        daemonCPUSchedPolicy = lib.mkDefault "batch";
        daemonIOSchedClass = lib.mkDefault "idle";
      };
    };
    darwin.base = { lib, ... }: {
      _file = "hosts/modules/system/nix-settings.ts";
      nix = {
        channel.enable = false;
        registry.nixpkgs.flake = inputs.nixpkgs;
        settings = {
          experimental-features = [
            "nix-command"
            "flakes"
          ];
          trusted-users = [
            "root"
            "@admin"
          ];
          build-users-group = lib.mkDefault "nixbld";
          max-jobs = "auto";
          # The whole fleet is Apple silicon; Rosetta is for applications, not for builds.
          extra-platforms = [ "aarch64-darwin" ];
          warn-dirty = false;
        };
        daemonIOLowPriority = true;
      };
    };
  };
}
