# Generated from hosts/modules/darwin/system-defaults/custom-preferences.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Preferences that nix-darwin has no option for. Applications in the sandbox cannot be set from here.
  flake.modules.darwin.base = {
    _file = "hosts/modules/darwin/system-defaults/custom-preferences.ts";
    system.defaults = {
      CustomUserPreferences = {
        NSGlobalDomain = {
          NSCloseAlwaysConfirmsChanges = false;
          AppleSpacesSwitchOnActivate = true;
        };
        "com.apple.desktopservices" = {
          # No .DS_Store on shares and sticks.
          DSDontWriteNetworkStores = true;
          DSDontWriteUSBStores = true;
        };
        "com.apple.AdLib".allowApplePersonalizedAdvertising = false;
        "com.apple.TimeMachine".DoNotOfferNewDisksForBackup = true;
      };
      menuExtraClock = {
        Show24Hour = true;
        ShowSeconds = true;
        ShowDate = 1;
        FlashDateSeparators = false;
      };
      controlcenter = {
        BatteryShowPercentage = true;
        Bluetooth = true;
        Sound = true;
        NowPlaying = false;
      };
    };
  };
}
