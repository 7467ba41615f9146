# Generated from home/base/locale.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.base = { lib, pkgs, ... }: {
    _file = "home/base/locale.ts";
    key = "home/base/locale.ts#locale";
    home = {
      language = {
        base = lib.mkDefault "en_US.UTF-8";
        # ISO dates, 24 hours and metric units, in English
        time = "en_DK.UTF-8";
        measurement = "en_DK.UTF-8";
        paper = "en_DK.UTF-8";
      };
      keyboard = lib.mkIf pkgs.stdenv.hostPlatform.isLinux {
        layout = "us";
        variant = "altgr-intl";
        options = [
          "caps:ctrl_modifier"
          "compose:ralt"
        ];
      };
      sessionVariables = lib.mkIf pkgs.stdenv.hostPlatform.isLinux {
        # Programs from nixpkgs look here, whatever the distribution has.
        LOCALE_ARCHIVE = "/usr/lib/locale/locale-archive";
      };
    };
  };
}
