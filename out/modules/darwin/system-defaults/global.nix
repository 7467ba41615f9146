# Generated from hosts/modules/darwin/system-defaults/global.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Keyboard, text and windows of all applications.
  flake.modules.darwin.base = { lib, ... }: {
    _file = "hosts/modules/darwin/system-defaults/global.ts";
    system.defaults.NSGlobalDomain = {
      AppleInterfaceStyle = "Dark";
      AppleInterfaceStyleSwitchesAutomatically = false;
      AppleShowScrollBars = "WhenScrolling";
      AppleMeasurementUnits = lib.mkDefault "Inches";
      AppleMetricUnits = lib.mkDefault 0;
      AppleTemperatureUnit = lib.mkDefault "Fahrenheit";

      # Holding a key repeats it; accents are typed with ⌥.
      ApplePressAndHoldEnabled = false;
      InitialKeyRepeat = 15; # 225 ms
      KeyRepeat = 2; # 30 ms
      "com.apple.keyboard.fnState" = false;

      # What one types is what one meant.
      NSAutomaticCapitalizationEnabled = false;
      NSAutomaticDashSubstitutionEnabled = false;
      NSAutomaticPeriodSubstitutionEnabled = false;
      NSAutomaticQuoteSubstitutionEnabled = false;
      NSAutomaticSpellingCorrectionEnabled = false;

      NSDocumentSaveNewDocumentsToCloud = false;
      NSNavPanelExpandedStateForSaveMode = true;
      NSNavPanelExpandedStateForSaveMode2 = true;
      NSWindowResizeTime = 0.02;

      "com.apple.sound.beep.feedback" = 0;
      "com.apple.sound.beep.volume" = 0.0;
      "com.apple.springing.enabled" = true;
      "com.apple.springing.delay" = 0.5;
      "com.apple.swipescrolldirection" = lib.mkDefault false;
    };
  };
}
