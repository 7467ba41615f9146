# Generated from flake/flake.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, lib, ... }: {
  imports = [
    inputs.flake-parts.flakeModules.modules
    inputs.home-manager.flakeModules.home-manager
    inputs.clan-core.flakeModules.default
  ];
  options.flake = {
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
    tests = lib.mkOption {
      type = lib.types.lazyAttrsOf lib.types.raw;
      default = { };
      description = "Expressions, and what they are to be.";
    };
  };
}
