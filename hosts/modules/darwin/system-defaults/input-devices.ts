import { darwinModule } from "../../../../dsl";
import { base } from "../../system/base";

/** Trackpad and mouse. */
export const inputDevices = darwinModule(base, {
  config: ({ lib }) => ({
    system: {
      defaults: {
        trackpad: {
          Clicking: true, // a tap is a click
          Dragging: false,
          TrackpadRightClick: true,
          TrackpadThreeFingerDrag: lib.mkDefault(false),
          FirstClickThreshold: 1,
          SecondClickThreshold: 2,
        },
        magicmouse: { MouseButtonMode: "TwoButton" },
        hitoolbox: { AppleFnUsageType: "Show Emoji & Symbols" },
      },
      keyboard: {
        enableKeyMapping: true,
        remapCapsLockToControl: lib.mkDefault(true),
      },
    },
  }),
});
