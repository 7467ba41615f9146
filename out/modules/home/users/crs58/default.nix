# Generated from home/users/crs58/index.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # Owner of the fleet; works on stibnite and administers the servers.
  flake.users.crs58 = {
    fullName = "Casey R. Smith";
    email = "crs58@example.org";
    keys = [
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleCrs58Laptop000000000000000000000000000"
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleCrs58Token0000000000000000000000000000" # on the token
    ];
    meta.github = "crs58";
  };

  flake.modules.homeManager."users/crs58" =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/users/crs58/index.ts";
      imports = [
        flake.modules.homeManager.ai
        flake.modules.homeManager.base
        flake.modules.homeManager.core
        flake.modules.homeManager.development
        flake.modules.homeManager.packages
        flake.modules.homeManager.shell
        flake.modules.homeManager.terminal
        flake.modules.homeManager.tools
        flake.modules.homeManager.rclone
        flake.modules.homeManager.repo-sync
        flake.modules.homeManager."sops/crs58"
        flake.modules.homeManager.workspace
        flake.modules.homeManager.yubikey
      ];
      home = {
        stateVersion = "25.11";
        packages = [
          pkgs.fleet-status
          pkgs.mesh-ping
        ];
        sessionVariables.EDITOR = "nvim";
      };

      programs = {
        git = {
          settings.user = {
            name = flake.users.crs58.fullName;
            email = flake.users.crs58.email;
          };
          maintenance = {
            enable = true;
            repositories = [ "${config.home.homeDirectory}/${config.custom.workspace.root}/mirrors/nixpkgs" ];
          };
        };
        jujutsu.settings.user = {
          name = flake.users.crs58.fullName;
          email = flake.users.crs58.email;
        };
        helix.defaultEditor = lib.mkForce false;
        delta.options.side-by-side = true;
        k9s.settings.k9s.readOnly = false;
      };

      nix.extraOptions = "!include ${config.sops.templates.nix-access-tokens.path}";

      services.repo-sync.repositories.fleet = "git@github.com:crs58/fleet.git";

      custom = {
        theme.enable = true;
        passwordManager = {
          email = flake.users.crs58.email;
          agent = pkgs.stdenv.hostPlatform.isDarwin;
        };
        workspace = {
          areas = [
            "own"
            "work"
            "mirrors"
            "scratch"
          ];
          # Commits for the employer carry its address, and the key that is registered there.
          identities.work = {
            email = "casey.smith@work.example";
            signingKey = "${config.home.homeDirectory}/.ssh/id_work.pub";
          };
        };
        fonts.size = lib.mkIf pkgs.stdenv.hostPlatform.isDarwin 13;
        latex.enable = true;
        neovim.enable = true;
      };
    };

  # A rented machine with somebody else's Linux on it.
  flake.homeConfigurations."crs58@devbox" = inputs.home-manager.lib.homeManagerConfiguration {
    pkgs = import inputs.nixpkgs {
      system = "x86_64-linux";
      overlays = [ flake.overlays.default ];
    };
    extraSpecialArgs = { inherit inputs; };
    modules = [
      flake.modules.homeManager."users/crs58"
      flake.modules.homeManager.repo-sync
      ({ lib, ... }: {
        _file = "home/users/crs58/index.ts";
        home = {
          username = "crs58";
          homeDirectory = "/home/crs58";
        };
        targets.genericLinux = {
          enable = true;
          gpu.enable = false;
        };
        # no desktop there
        programs = {
          ghostty.enable = lib.mkForce false;
          zed-editor.enable = false;
        };
        services.repo-sync.enable = false;
      })
    ];
  };
}
