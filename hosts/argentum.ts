import { darwinHost, nix } from "../dsl";
import { christophersmith } from "../home/users/christophersmith";
import { crs58 } from "../home/users/crs58";
import {
  dnscryptProxy,
  fonts,
  homebrew,
  linuxBuilder,
  power,
  profile,
  sshdServer,
  touchId,
} from "./modules/darwin";
import { base, fish, remoteBuilder } from "./modules/system";

/** christophersmith's workstation: a Mac mini under a desk that never sleeps. */
export const argentum = darwinHost("argentum", {
  system: "aarch64-darwin",
  tags: ["workstation", "always-on"],
  description: "christophersmith's primary workstation",
  deploy: { targetHost: "crs58@argentum.zt" },
  imports: [
    base,
    dnscryptProxy,
    fish,
    fonts,
    homebrew,
    linuxBuilder,
    power,
    profile,
    remoteBuilder,
    sshdServer,
    touchId,
  ],
  users: { christophersmith },
  config: ({ config, pkgs }) => ({
    networking: { hostName: "argentum" },
    system: {
      primaryUser: "christophersmith",
      activationScripts: {
        postActivation: {
          text: nix`
            # No fingerprint reader in this keyboard: say so once instead of asking for a finger that cannot be given.
            if [ ! -e /var/db/argentum-notice ]; then
              echo "sudo asks for the password of ${config.system.primaryUser}" >&2
              touch /var/db/argentum-notice
            fi
          `,
        },
      },
      defaults: {
        dock: { "persistent-apps": ["/Applications/Visual Studio Code.app", "/Applications/OrbStack.app"] },
      },
    },

    custom: {
      profile: { isDesktop: true },
      homebrew: { enable: true, manageFonts: false, additionalCasks: ["steam", "sonos"] },
      dns: {
        enable: true,
        interfaces: ["Ethernet", "Wi-Fi"],
        // The router knows the printers.
        forward: { "home.arpa": "192.0.2.1" },
      },
      remoteBuilder: {
        enable: config.custom.profile.isWorkstation,
        systems: ["x86_64-linux", "aarch64-linux"],
      },
    },

    users: {
      knownUsers: ["christophersmith", "crs58"],
      users: {
        christophersmith: {
          uid: 501,
          home: "/Users/christophersmith",
          shell: pkgs.fish,
          openssh: { authorizedKeys: { keys: christophersmith.keys } },
        },
        crs58: {
          uid: 502,
          home: "/Users/crs58",
          openssh: { authorizedKeys: { keys: crs58.keys } },
        },
      },
    },
  }),
});
