# Generated from hosts/modules/darwin/system-defaults/login-window.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # The login window tells a finder whom to write to, and gives guests nothing.
  flake.modules.darwin.base = { config, ... }: {
    _file = "hosts/modules/darwin/system-defaults/login-window.ts";
    system.defaults = {
      loginwindow = {
        GuestEnabled = false;
        SHOWFULLNAME = false;
        DisableConsoleAccess = true;
        LoginwindowText = "Found ${config.networking.hostName}? Write to lost@${flake.meta.network.domain}.";
      };
      screensaver = {
        askForPassword = true;
        askForPasswordDelay = 5;
      };
    };
  };
}
