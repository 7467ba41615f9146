# Generated from hosts/modules/darwin/power.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Sleep: laptops save their battery, the others are there when a build is sent to them.
  flake.modules.darwin.power = { config, lib, ... }: {
    _file = "hosts/modules/darwin/power.ts";
    imports = [ flake.modules.darwin.profile ];
    config = lib.mkMerge [
      {
        power.sleep = {
          display = 15;
          harddisk = 30;
        };
      }
      (lib.mkIf config.custom.profile.isLaptop {
        power.sleep = {
          computer = 30;
          allowSleepByPowerButton = true;
        };
      })
      (lib.mkIf (!config.custom.profile.isLaptop) {
        # Macs with a battery refuse these two.
        power = {
          sleep.computer = "never";
          restartAfterPowerFailure = true;
          restartAfterFreeze = true;
        };
        networking.wakeOnLan.enable = true;
      })
    ];
  };
}
