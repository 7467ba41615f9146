# Generated from home/users/raquel/index.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # Works on blackphos; writes more than she programs.
  flake.users.raquel = {
    fullName = "Raquel Example";
    email = "raquel@example.org";
    keys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleRaquel0000000000000000000000000000000" ];
    meta.github = "raquel-example";
  };

  flake.modules.homeManager."users/raquel" = { lib, ... }: {
    _file = "home/users/raquel/index.ts";
    imports = [
      flake.modules.homeManager.base
      flake.modules.homeManager.core
      flake.modules.homeManager.development
      flake.modules.homeManager.packages
      flake.modules.homeManager.shell
      flake.modules.homeManager.terminal
      flake.modules.homeManager.tools
      flake.modules.homeManager.repo-sync
    ];
    home = {
      stateVersion = "25.11";
      language.base = "pt_BR.UTF-8";
    };
    programs = {
      git.settings = {
        user = {
          name = flake.users.raquel.fullName;
          email = flake.users.raquel.email;
        };
        # she prefers merges, and asked to keep the plain pager
        pull.rebase = lib.mkForce false;
        merge.ff = lib.mkForce "true";
      };
      delta.enableGitIntegration = lib.mkForce false;
      jujutsu.enable = lib.mkForce false;
      zed-editor.userSettings = {
        vim_mode = lib.mkForce false;
        tab_size = lib.mkForce 4;
      };
    };
    custom = {
      theme = {
        enable = true;
        flavour = "latte";
        accent = "teal";
      };
      fonts.size = 14;
      latex.enable = true;
    };
    services.repo-sync.enable = false;
  };

  # Her laptop while nix-darwin is reinstalled.
  flake.homeConfigurations."raquel@blackphos" = inputs.home-manager.lib.homeManagerConfiguration {
    pkgs = import inputs.nixpkgs {
      system = "aarch64-darwin";
      overlays = [ flake.overlays.default ];
    };
    extraSpecialArgs = { inherit inputs; };
    modules = [
      flake.modules.homeManager."users/raquel"
      {
        _file = "home/users/raquel/index.ts";
        home = {
          username = "raquel";
          homeDirectory = "/Users/raquel";
        };
      }
    ];
  };
}
