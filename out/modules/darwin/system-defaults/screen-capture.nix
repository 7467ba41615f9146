# Generated from hosts/modules/darwin/system-defaults/screen-capture.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Screenshots go to a folder of their own, which is made when missing: macOS falls back to the desktop without a word.
  flake.modules.darwin.base =
    { config, lib, ... }:
    let
      folder = "/Users/${config.system.primaryUser}/Pictures/Screenshots";
    in
    {
      _file = "hosts/modules/darwin/system-defaults/screen-capture.ts";
      system = {
        defaults.screencapture = {
          location = folder;
          type = "png";
          target = "file";
          disable-shadow = true;
          show-thumbnail = false;
        };
        activationScripts.extraActivation.text = lib.mkAfter ''
          install -d -o ${config.system.primaryUser} -g staff -m 0700 ${lib.escapeShellArg folder}
        '';
      };
    };
}
