# Generated from hosts/modules/system/locale.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Time and language. Servers keep UTC, so that logs of two of them can be laid side by side.
  flake.modules = {
    nixos.base = { lib, ... }: {
      _file = "hosts/modules/system/locale.ts";
      time.timeZone = lib.mkDefault "UTC";
      i18n = {
        defaultLocale = "en_US.UTF-8";
        extraLocaleSettings = {
          LC_TIME = "en_DK.UTF-8"; # ISO dates, 24 hours
          LC_MEASUREMENT = "en_DK.UTF-8";
          LC_PAPER = "en_DK.UTF-8";
        };
      };
      console.keyMap = lib.mkDefault "us";
      services.timesyncd.enable = lib.mkDefault true;
    };
    darwin.base = { lib, ... }: {
      _file = "hosts/modules/system/locale.ts";
      time.timeZone = lib.mkDefault "America/New_York";
    };
  };
}
