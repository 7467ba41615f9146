# Generated from hosts/modules/system/home-manager.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # Homes of the users that hosts name.
  flake.modules = {
    nixos.base = {
      _file = "hosts/modules/system/home-manager.ts";
      imports = [ inputs.home-manager.nixosModules.home-manager ];
      home-manager = {
        # One package set per host, with its overlays.
        useGlobalPkgs = true;
        useUserPackages = true;
        # A file that is in the way is moved, not overwritten.
        backupFileExtension = "before-home-manager";
      };
    };
    darwin.base = {
      _file = "hosts/modules/system/home-manager.ts";
      imports = [ inputs.home-manager.darwinModules.home-manager ];
      home-manager = {
        # One package set per host, with its overlays.
        useGlobalPkgs = true;
        useUserPackages = true;
        # A file that is in the way is moved, not overwritten.
        backupFileExtension = "before-home-manager";
      };
    };
  };
}
