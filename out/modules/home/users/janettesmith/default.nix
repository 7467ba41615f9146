# Generated from home/users/janettesmith/index.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Works on rosegold; a terminal, a shell, and nothing that needs explaining.
  flake.users.janettesmith = {
    fullName = "Janette Smith";
    email = "janette@example.org";
    keys = [ "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleJanette000000000000000000000000000000" ];
  };

  flake.modules.homeManager."users/janettesmith" = { config, lib, ... }: {
    _file = "home/users/janettesmith/index.ts";
    imports = [
      flake.modules.homeManager.base
      flake.modules.homeManager.core
      flake.modules.homeManager.packages
      flake.modules.homeManager.shell
      flake.modules.homeManager.terminal
    ];
    home = {
      stateVersion = "25.11";
      shellAliases.pictures = "cd ~/Pictures && yazi";
    };
    programs = {
      fish.shellAbbrs.help = "tldr";
      tmux.enable = lib.mkForce false;
      atuin.settings = {
        auto_sync = lib.mkForce false;
        keymap_mode = "emacs";
      };
    };
    custom = {
      fonts.size = 15;
      theme.enable = config.programs.fish.enable;
    };
  };
}
