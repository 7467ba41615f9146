# Generated from hosts/modules/darwin/profile.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # What a Mac is for; other modules ask.
  flake.modules.darwin.profile = { config, lib, ... }: {
    _file = "hosts/modules/darwin/profile.ts";
    key = "hosts/modules/darwin/profile.ts#profile";
    options.custom.profile = {
      isDesktop = lib.mkEnableOption "a person in front of the screen";
      isLaptop = lib.mkEnableOption "battery, lid and roaming networks";
      isWorkstation = lib.mkOption {
        type = lib.types.bool;
        default = config.custom.profile.isDesktop;
        description = "Whether somebody develops on it; whoever has a desktop does, unless said otherwise.";
      };
      isHeadless = lib.mkOption {
        type = lib.types.bool;
        readOnly = true;
        default = !config.custom.profile.isDesktop;
        description = "Nobody will see a dialog.";
      };
    };
  };
}
