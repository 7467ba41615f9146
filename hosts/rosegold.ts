import { darwinHost } from "../dsl";
import { crs58 } from "../home/users/crs58";
import { janettesmith } from "../home/users/janettesmith";
import { homebrew, power, profile, sshdServer, touchId } from "./modules/darwin";
import { base } from "./modules/system";

/** janettesmith's workstation: mail, photographs, nothing that needs a terminal. */
export const rosegold = darwinHost("rosegold", {
  system: "aarch64-darwin",
  tags: ["workstation", "laptop", "family"],
  description: "janettesmith's primary workstation",
  deploy: { targetHost: "crs58@rosegold.zt", buildHost: "crs58@stibnite.zt" },
  imports: [base, homebrew, power, profile, sshdServer, touchId],
  users: { janettesmith },
  config: ({ lib, pkgs }) => ({
    networking: { hostName: "rosegold" },
    system: {
      primaryUser: "janettesmith",
      defaults: {
        NSGlobalDomain: {
          AppleInterfaceStyle: lib.mkForce(null), // light
          NSAutomaticSpellingCorrectionEnabled: lib.mkForce(true),
          NSAutomaticCapitalizationEnabled: lib.mkForce(true),
          ApplePressAndHoldEnabled: lib.mkForce(true),
        },
        dock: { autohide: lib.mkForce(false), tilesize: 64, magnification: true, largesize: 96 },
        finder: { FXPreferredViewStyle: lib.mkForce("icnv") },
        universalaccess: { reduceMotion: true },
        // Whoever finds the Mac off should be able to switch it on and have it up to date.
        SoftwareUpdate: { AutomaticallyInstallMacOSUpdates: lib.mkForce(true) },
      },
      startup: { chime: lib.mkForce(true) },
    },

    custom: {
      profile: { isDesktop: true, isLaptop: true, isWorkstation: false },
      homebrew: {
        enable: true,
        manageFonts: false,
        additionalCasks: ["adobe-creative-cloud", "google-chrome", "zoom"],
        additionalMasApps: { pixelmator: 1289583905 },
      },
    },

    // Nobody tends it: updates of the system come from a push, garbage goes monthly.
    nix: { gc: { interval: lib.mkForce([{ Day: 1, Hour: 12 }]) } },

    users: {
      knownUsers: ["janettesmith", "crs58"],
      users: {
        janettesmith: { uid: 501, home: "/Users/janettesmith", shell: pkgs.zsh },
        // An account to deploy with, without a home of its own.
        crs58: {
          uid: 502,
          home: "/Users/crs58",
          openssh: { authorizedKeys: { keys: crs58.keys } },
          isHidden: true,
        },
      },
    },
  }),
});
