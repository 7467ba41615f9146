import { darwinHost, nix } from "../dsl";
import { inputs } from "../flake/inputs";
import { crs58 } from "../home/users/crs58";
import {
  casks,
  colima,
  dnscryptProxy,
  fonts,
  homebrew,
  linuxBuilder,
  power,
  profile,
  sshdServer,
  touchId,
} from "./modules/darwin";
import { base, fish, remoteBuilder, sshAgent } from "./modules/system";

/** crs58's primary workstation. */
export const stibnite = darwinHost("stibnite", {
  system: "aarch64-darwin",
  tags: ["workstation", "laptop"],
  description: "crs58's primary workstation",
  deploy: { targetHost: "crs58@stibnite.zt" },
  imports: [
    inputs.srvos.darwinModules.common,
    base,
    casks,
    colima,
    dnscryptProxy,
    fish,
    fonts,
    homebrew,
    linuxBuilder,
    power,
    profile,
    remoteBuilder,
    sshAgent,
    sshdServer,
    touchId,
  ],
  users: { crs58 },
  config: ({ config, lib, pkgs }) => ({
    networking: { hostName: "stibnite" },
    system: {
      // Installed before 5 existed; changing it moves directories.
      stateVersion: lib.mkForce(4),
      primaryUser: "crs58",
      defaults: {
        dock: {
          orientation: "left", // a wide screen has room at the side
          "persistent-apps": [
            "/Applications/Ghostty.app",
            "/Applications/Zed.app",
            "/Applications/Zen.app",
            "/Applications/Obsidian.app",
            { spacer: { small: true } },
            "/System/Applications/System Settings.app",
          ],
        },
      },
    },

    // Group of the build users, as the installer of 2024 made it.
    ids: { gids: { nixbld: 350 } },

    custom: {
      profile: { isDesktop: true, isLaptop: true },
      homebrew: {
        enable: true,
        additionalCasks: ["dbeaver-community", "inkscape", "keycastr", "meld", "zerotier-one"],
        additionalBrews: ["incus"], // the client; nixpkgs builds it for Linux only
        additionalMasApps: { "save-to-raindrop-io": 1549370672 },
      },
      dns: { enable: true, interfaces: ["Wi-Fi", "Thunderbolt Bridge", "USB 10/100/1000 LAN"] },
      remoteBuilder: { enable: true, maxJobs: 4 },
    },

    services: {
      colima: {
        enable: true,
        runtime: "incus",
        cpu: 6,
        memory: 16,
        mounts: [{ location: "/Users/crs58/projects", writable: true }, { location: "/tmp/colima" }],
      },
      // An agent may offer more keys than the default of 6 allows.
      openssh: { extraConfig: "MaxAuthTries 20\n" },
    },

    environment: {
      casks: [pkgs.iterm2, pkgs.utm],
      systemPackages: [pkgs.mactop],
    },

    users: {
      knownUsers: ["crs58"],
      users: {
        crs58: {
          uid: 501,
          home: nix`/Users/${config.system.primaryUser}`,
          shell: pkgs.fish,
          openssh: { authorizedKeys: { keys: crs58.keys } },
        },
      },
    },
  }),
});
