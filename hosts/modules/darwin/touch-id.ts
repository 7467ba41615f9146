import { darwinModule, type Module } from "../../../dsl";
import { profile } from "./profile";

/** sudo by fingerprint, also inside tmux, where the dialog would otherwise not find the session. */
export const touchId: Module<"darwin"> = darwinModule("touch-id", {
  imports: [profile],
  config: ({ config, lib }) => ({
    security: {
      pam: {
        services: {
          sudo_local: {
            enable: true,
            touchIdAuth: config.custom.profile.isDesktop,
            watchIdAuth: lib.mkDefault(false),
            reattach: true,
          },
        },
      },
      // One confirmation a quarter of an hour, for all terminals.
      sudo: { extraConfig: "Defaults timestamp_timeout=15, timestamp_type=global\n" },
    },
  }),
});
