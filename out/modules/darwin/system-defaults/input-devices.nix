# Generated from hosts/modules/darwin/system-defaults/input-devices.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Trackpad and mouse.
  flake.modules.darwin.base = { lib, ... }: {
    _file = "hosts/modules/darwin/system-defaults/input-devices.ts";
    system = {
      defaults = {
        trackpad = {
          Clicking = true; # a tap is a click
          Dragging = false;
          TrackpadRightClick = true;
          TrackpadThreeFingerDrag = lib.mkDefault false;
          FirstClickThreshold = 1;
          SecondClickThreshold = 2;
        };
        magicmouse.MouseButtonMode = "TwoButton";
        hitoolbox.AppleFnUsageType = "Show Emoji & Symbols";
      };
      keyboard = {
        enableKeyMapping = true;
        remapCapsLockToControl = lib.mkDefault true;
      };
    };
  };
}
