# Generated from home/development/starship.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.development = { config, lib, ... }: {
    _file = "home/development/starship.ts";
    key = "home/development/starship.ts#starship";
    imports = [ flake.modules.homeManager.core ];
    programs.starship = {
      enable = true;
      enableTransience = true;
      settings = {
        add_newline = false;
        command_timeout = 1000; # large repositories on a slow disk
        format = lib.concatStrings [
          "$username"
          "$hostname"
          "$directory"
          "$git_branch"
          "$git_status"
          "$nix_shell"
          "$cmd_duration"
          "$line_break"
          "$character"
        ];
        character = {
          success_symbol = "[❯](bold green)";
          error_symbol = "[❯](bold red)";
        };
        directory = {
          truncation_length = 4;
          truncate_to_repo = true;
        };
        git_status = {
          ahead = "⇡\${count}";
          behind = "⇣\${count}";
          diverged = "⇡\${ahead_count}⇣\${behind_count}";
        };
        hostname = {
          ssh_only = true;
          format = "[$hostname]($style) ";
        };
        username = {
          format = "[$user]($style)@";
          show_always = false;
        };
        nix_shell = {
          format = "[$symbol$name]($style) ";
          symbol = "❄ ";
        };
        cmd_duration = {
          min_time = 2000;
          format = "took [$duration]($style)";
        };
        aws.disabled = true;
        gcloud.disabled = true;
        azure.disabled = true;
        kubernetes.disabled = true;
        palette = lib.mkIf config.custom.theme.enable "catppuccin_${config.custom.theme.flavour}";
      };
      presets = lib.mkIf config.custom.theme.enable [ "catppuccin-powerline" ];
    };
  };
}
