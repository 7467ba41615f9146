import { darwinModule, nix } from "../../../../dsl";
import { network } from "../../../../flake/lib/network";
import { base } from "../../system/base";

/** The login window tells a finder whom to write to, and gives guests nothing. */
export const loginWindow = darwinModule(base, {
  config: ({ config }) => ({
    system: {
      defaults: {
        loginwindow: {
          GuestEnabled: false,
          SHOWFULLNAME: false,
          DisableConsoleAccess: true,
          LoginwindowText: nix`Found ${config.networking.hostName}? Write to lost@${network.domain}.`,
        },
        screensaver: { askForPassword: true, askForPasswordDelay: 5 },
      },
    },
  }),
});
