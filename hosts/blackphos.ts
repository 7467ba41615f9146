import { darwinHost } from "../dsl";
import { crs58 } from "../home/users/crs58";
import { raquel } from "../home/users/raquel";
import { colima, homebrew, power, profile, sshdServer, touchId } from "./modules/darwin";
import { base, fish } from "./modules/system";

/** raquel's workstation; crs58 looks after it. */
export const blackphos = darwinHost("blackphos", {
  system: "aarch64-darwin",
  tags: ["workstation", "laptop"],
  description: "raquel's primary workstation",
  deploy: { targetHost: "crs58@blackphos.zt" },
  imports: [base, colima, fish, homebrew, power, profile, sshdServer, touchId],
  users: { raquel, crs58 },
  config: ({ pkgs }) => ({
    networking: { hostName: "blackphos" },
    system: {
      primaryUser: "raquel",
      defaults: {
        // Metric, and scrolling the way a phone does.
        NSGlobalDomain: {
          AppleMeasurementUnits: "Centimeters",
          AppleMetricUnits: 1,
          AppleTemperatureUnit: "Celsius",
          "com.apple.swipescrolldirection": true,
        },
        trackpad: { TrackpadThreeFingerDrag: true },
        dock: {
          tilesize: 56,
          "persistent-apps": [
            "/Applications/Zen.app",
            "/Applications/Slack.app",
            "/Applications/Zotero.app",
            { folder: "/Users/raquel/Papers" },
          ],
        },
      },
      keyboard: { remapCapsLockToControl: false, remapCapsLockToEscape: true },
    },

    custom: {
      profile: { isDesktop: true, isLaptop: true },
      homebrew: {
        enable: true,
        additionalCasks: ["docker-desktop", "microsoft-teams", "rstudio", "spotify"],
        additionalMasApps: { xcode: 497799835 },
      },
    },

    // R and Python notebooks in containers of the department.
    services: { colima: { enable: true, autoStart: true, memory: 12 } },

    time: { timeZone: "Europe/Lisbon" },

    users: {
      knownUsers: ["raquel", "crs58"],
      users: {
        raquel: {
          uid: 501,
          home: "/Users/raquel",
          shell: pkgs.zsh,
          openssh: { authorizedKeys: { keys: raquel.keys } },
        },
        crs58: {
          uid: 502,
          home: "/Users/crs58",
          shell: pkgs.fish,
          openssh: { authorizedKeys: { keys: crs58.keys } },
          isHidden: true, // not on the login window
        },
      },
    },
  }),
});
