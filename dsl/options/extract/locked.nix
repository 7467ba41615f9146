# The options of one class of modules, as the locked inputs of a flake declare them.
{
  # A flake reference: "path:/home/me/fleet/out".
  flake,
  # "nixos", "darwin" or "homeManager".
  class,
  # The names of the inputs that hold the modules, by what they are.
  nixpkgs,
  nix-darwin ? null,
  home-manager ? null,
  descriptions ? true,
  defaults ? true,
}:
let
  inherit (builtins.getFlake flake) inputs;
  input = name: inputs.${name};
  inherit (input nixpkgs) lib;

  # A system that satisfies the modules' own assertions; what it defines changes no option.
  evaluated = {
    nixos = lib.nixosSystem {
      modules = [
        {
          nixpkgs.hostPlatform = "x86_64-linux";
          system.stateVersion = "25.05";
        }
      ];
    };
    darwin = (input nix-darwin).lib.darwinSystem {
      modules = [
        {
          nixpkgs.hostPlatform = "aarch64-darwin";
          system.stateVersion = 5;
        }
      ];
    };
    homeManager = (input home-manager).lib.homeManagerConfiguration {
      pkgs = (input nixpkgs).legacyPackages.x86_64-linux;
      check = false;
      modules = [
        {
          home = {
            username = "user";
            homeDirectory = "/home/user";
            stateVersion = "25.05";
            enableNixpkgsReleaseCheck = false;
          };
        }
      ];
    };
  };

  names = { inherit nixpkgs nix-darwin home-manager; };
  sources = builtins.mapAttrs (_: name: (input name).outPath) (
    lib.filterAttrs (_: name: name != null) names
  );
  own = {
    nixos = "nixpkgs";
    darwin = "nix-darwin";
    homeManager = "home-manager";
  };
in
import ./options.nix {
  lib = if class == "homeManager" then evaluated.homeManager.lib or lib else lib;
  own = own.${class};
  inherit sources descriptions defaults;
} evaluated.${class}.options
