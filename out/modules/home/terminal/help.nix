# Generated from home/terminal/help.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Looking things up: pages, completions, which package has a command.
  flake.modules.homeManager.terminal = { lib, pkgs, ... }: {
    _file = "home/terminal/help.ts";
    programs = {
      tealdeer = {
        enable = true;
        enableAutoUpdates = pkgs.stdenv.hostPlatform.isLinux;
        settings = {
          display.compact = true;
          updates.auto_update_interval_hours = 336;
        };
      };
      carapace = {
        enable = true;
        enableFishIntegration = false;
      }; # fish completes well by itself
      nix-index.enable = true;
      man.enable = true;
      info.enable = lib.mkDefault false;
    };
    home.sessionVariables.CARAPACE_BRIDGES = "zsh,fish,bash,inshellisense";
  };
}
