# Generated from flake/flake.ts and flake/inputs.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # The fleet: four Macs and four servers.
  description = "Workstations and servers of four people, from one flake";

  nixConfig = {
    extra-substituters = [
      "https://cache.nixos.org"
      "https://nix-community.cachix.org"
      "https://example-fleet.cachix.org?priority=45"
    ];
    extra-trusted-public-keys = [
      "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="
      "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="
      "example-fleet.cachix.org-1:ExampleFleetExampleFleetExampleFleetExample="
    ];
  };

  # What the fleet builds on. Everything that brings a nixpkgs of its own follows ours, so that one is evaluated.
  inputs = {
    # Hosts run unstable; single packages fall back to the stable channels (overlays/stable-fallbacks.ts).
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    nixpkgs-linux-stable.url = "github:NixOS/nixpkgs/nixos-25.11";
    nixpkgs-darwin-stable.url = "github:NixOS/nixpkgs/nixpkgs-25.11-darwin";

    # The frame: flake-parts modules, found by import-tree.
    flake-parts = {
      url = "github:hercules-ci/flake-parts";
      inputs.nixpkgs-lib.follows = "nixpkgs";
    };
    import-tree.url = "github:vic/import-tree";
    systems.url = "github:nix-systems/default";

    # Module systems.
    home-manager = {
      url = "github:nix-community/home-manager";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    nix-darwin = {
      url = "github:nix-darwin/nix-darwin";
      inputs.nixpkgs.follows = "nixpkgs";
    };

    # Machines, services that span them, secrets that are made and deployed.
    clan-core = {
      url = "https://git.clan.lol/clan/clan-core/archive/main.tar.gz";
      inputs = {
        nixpkgs.follows = "nixpkgs";
        nix-darwin.follows = "nix-darwin";
        flake-parts.follows = "flake-parts";
        disko.follows = "disko";
        sops-nix.follows = "sops-nix";
        # Cloud resources.
        terranix = {
          url = "github:terranix/terranix";
          inputs = {
            nixpkgs.follows = "nixpkgs";
            flake-parts.follows = "flake-parts";
            systems.follows = "systems";
          };
        };

        treefmt-nix.follows = "treefmt-nix";
      };
    };

    # Server profiles, disks, secrets.
    srvos = {
      url = "github:nix-community/srvos";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    disko = {
      url = "github:nix-community/disko";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    sops-nix = {
      url = "github:Mic92/sops-nix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    nixos-hardware.url = "github:NixOS/nixos-hardware";

    # Cloud resources.
    terranix = {
      url = "github:terranix/terranix";
      inputs = {
        nixpkgs.follows = "nixpkgs";
        flake-parts.follows = "flake-parts";
        systems.follows = "systems";
      };
    };

    treefmt-nix = {
      url = "github:numtide/treefmt-nix";
      inputs.nixpkgs.follows = "nixpkgs";
    };

    # Only read as source: the colours of terminals and editors.
    catppuccin-palette = {
      url = "github:catppuccin/palette";
      flake = false;
    };
  };

  outputs = inputs: inputs.flake-parts.lib.mkFlake { inherit inputs; } (inputs.import-tree ./modules);
}
