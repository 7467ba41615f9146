# Generated from home/core/session-variables.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.core =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/core/session-variables.ts";
      key = "home/core/session-variables.ts#sessionVariables";
      home = {
        sessionVariables = lib.mkMerge [
          {
            EDITOR = lib.mkDefault "nano"; # whoever imports `development` gets a real one
            VISUAL = config.home.sessionVariables.EDITOR;
            PAGER = "less";
            LESS = "--RAW-CONTROL-CHARS --quit-if-one-screen --mouse";
            MANPAGER = "${lib.getExe config.programs.bat.package} --plain --language=man";
            MANROFFOPT = "-c";
            # The password manager holds the keys; ssh.ts says when a key may be added to it.
            SSH_AUTH_SOCK = lib.mkIf config.custom.passwordManager.agent (
              flake.lib.agentSocket config.home.homeDirectory pkgs.stdenv.hostPlatform.isDarwin
            );
            # No program here may ask for more than it needs to work.
            DO_NOT_TRACK = 1;
            DOTNET_CLI_TELEMETRY_OPTOUT = 1;
            HOMEBREW_NO_ANALYTICS = 1;
          }
          (lib.mkIf pkgs.stdenv.hostPlatform.isDarwin {
            HOMEBREW_NO_AUTO_UPDATE = 1; # nix-darwin updates it
            SHELL_SESSIONS_DISABLE = 1;
          })
          (lib.mkIf pkgs.stdenv.hostPlatform.isLinux {
            NIXOS_OZONE_WL = 1;
            BROWSER = lib.mkDefault "firefox";
          })
        ];
        sessionSearchVariables.MANPATH = [ "${config.home.profileDirectory}/share/man" ];
      };
    };
}
