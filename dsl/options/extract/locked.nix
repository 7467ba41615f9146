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
  # JSON of what to leave out.
  skip ? "{}",
  traced ? false,
}:
let
  inherit (builtins.getFlake flake) inputs;
  input = name: inputs.${name};
  inherit (input nixpkgs) lib;

  # A system that satisfies the modules' own assertions; what it defines changes no option, and nobody asks whether it is
  # declared: that would look at all options at once.
  evaluated = {
    nixos = lib.nixosSystem {
      modules = [
        {
          nixpkgs.hostPlatform = "x86_64-linux";
          system.stateVersion = "25.05";
          _module.check = lib.mkForce false;
        }
      ];
    };
    darwin = (input nix-darwin).lib.darwinSystem {
      modules = [
        {
          nixpkgs.hostPlatform = "aarch64-darwin";
          system.stateVersion = 5;
          _module.check = lib.mkForce false;
        }
      ];
    };
    # `homeManagerConfiguration` asks for assertions before it gives anything: one option that fails would take all along.
    homeManager = homeLib.evalModules {
      class = "homeManager";
      specialArgs.modulesPath = homeModules;
      modules =
        import "${homeModules}/modules.nix" {
          pkgs = (input nixpkgs).legacyPackages.x86_64-linux;
          lib = homeLib;
          check = false;
        }
        ++ [
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
  homeModules = "${(input home-manager).outPath}/modules";
  homeLib = import "${homeModules}/lib/stdlib-extended.nix" lib;

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
  lib = if class == "homeManager" then homeLib else lib;
  own = own.${class};
  inherit
    sources
    descriptions
    defaults
    traced
    ;
  skip = builtins.fromJSON skip;
} evaluated.${class}.options
