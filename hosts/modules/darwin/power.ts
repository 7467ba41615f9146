import { darwinModule, nix, type Module } from "../../../dsl";
import { profile } from "./profile";

/** Sleep: laptops save their battery, the others are there when a build is sent to them. */
export const power: Module<"darwin"> = darwinModule("power", {
  imports: [profile],
  config: ({ config, lib }) =>
    lib.mkMerge([
      { power: { sleep: { display: 15, harddisk: 30 } } },
      lib.mkIf(config.custom.profile.isLaptop, {
        power: { sleep: { computer: 30, allowSleepByPowerButton: true } },
      }),
      lib.mkIf(nix.not(config.custom.profile.isLaptop), {
        // Macs with a battery refuse these two.
        power: { sleep: { computer: "never" }, restartAfterPowerFailure: true, restartAfterFreeze: true },
        networking: { wakeOnLan: { enable: true } },
      }),
    ]),
});
