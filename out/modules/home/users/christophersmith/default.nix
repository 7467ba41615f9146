# Generated from home/users/christophersmith/index.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # Works on argentum, and on scheelite when a model has to be trained.
  flake.users.christophersmith = {
    fullName = "Christopher Smith";
    email = "christopher@example.org";
    keys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleChristopher00000000000000000000000000" ];
    meta.github = "christopher-example";
  };

  flake.modules.homeManager."users/christophersmith" =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/users/christophersmith/index.ts";
      imports = [
        flake.modules.homeManager.base
        flake.modules.homeManager.core
        flake.modules.homeManager.development
        flake.modules.homeManager.packages
        flake.modules.homeManager.shell
        flake.modules.homeManager.terminal
        flake.modules.homeManager.workspace
      ];
      home = {
        stateVersion = "25.11";
        packages = lib.optionals pkgs.stdenv.hostPlatform.isLinux [
          (pkgs.python3.withPackages (ps: [
            ps.jupyterlab
            ps.polars
            ps.rich
          ]))
        ];
        file.".jupyter/jupyter_server_config.json".text = builtins.toJSON {
          ServerApp = {
            ip = "127.0.0.1"; # reached through ssh -L
            open_browser = false;
            root_dir = "${config.home.homeDirectory}/${config.custom.workspace.root}";
          };
        };
      };
      programs = {
        git = {
          settings.user = {
            name = flake.users.christophersmith.fullName;
            email = flake.users.christophersmith.email;
          };
          signing.signByDefault = false;
        };
        wezterm.enable = true;
        ghostty.enable = lib.mkForce false;
      };
      custom.workspace = {
        root = "code";
        areas = [
          "models"
          "papers"
        ];
      };
    };

  # His account on the cluster of the university, where only the home directory is his.
  flake.homeConfigurations."christophersmith@cluster" =
    inputs.home-manager.lib.homeManagerConfiguration
      {
        pkgs = import inputs.nixpkgs {
          system = "x86_64-linux";
          overlays = [ flake.overlays.default ];
        };
        extraSpecialArgs = { inherit inputs; };
        modules = [
          flake.modules.homeManager."users/christophersmith"
          ({ lib, ... }: {
            _file = "home/users/christophersmith/index.ts";
            home = {
              username = "csmith";
              homeDirectory = "/home/students/csmith";
            };
            targets.genericLinux = {
              enable = true;
              gpu.enable = false;
            };
            programs = {
              zed-editor.enable = false;
              fish.enable = lib.mkForce true;
            };
          })
        ];
      };
}
