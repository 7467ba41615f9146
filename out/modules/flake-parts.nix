# Generated from flake/flake.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, lib, ... }: {
  imports = [
    inputs.flake-parts.flakeModules.modules
    inputs.home-manager.flakeModules.home-manager
  ];
  options.flake = {
    darwinConfigurations = lib.mkOption {
      type = lib.types.lazyAttrsOf lib.types.raw;
      default = { };
      description = "nix-darwin configurations, by host.";
    };
    users = lib.mkOption {
      type = lib.types.lazyAttrsOf lib.types.raw;
      default = { };
      description = "The people of the fleet: names, addresses, public keys.";
    };
    meta = lib.mkOption {
      type = lib.types.lazyAttrsOf lib.types.raw;
      default = { };
      description = "Values that any module reads.";
    };
    lib = lib.mkOption {
      type = lib.types.lazyAttrsOf lib.types.raw;
      default = { };
      description = "Functions that any module calls.";
    };
  };
}
