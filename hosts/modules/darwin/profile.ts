import { darwinModule, nix, type Module, type OptionsArgs } from "../../../dsl";

const options = ({ config, lib, types }: OptionsArgs<"darwin">) => ({
  custom: {
    profile: {
      isDesktop: lib.mkEnableOption("a person in front of the screen"),
      isLaptop: lib.mkEnableOption("battery, lid and roaming networks"),
      isWorkstation: lib.mkOption({
        type: types.bool,
        default: config.custom.profile.isDesktop,
        description: "Whether somebody develops on it; whoever has a desktop does, unless said otherwise.",
      }),
      isHeadless: lib.mkOption({
        type: types.bool,
        readOnly: true,
        default: nix.not(config.custom.profile.isDesktop),
        description: "Nobody will see a dialog.",
      }),
    },
  },
});

/** What a Mac is for; other modules ask. */
export const profile: Module<"darwin", typeof options> = darwinModule("profile", {
  options,
});
