import { nix, nixosModule, raw } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { base } from "../system/base";

/** What every server has besides the modules of system/. */
export const nixosBase = nixosModule(base, {
  config: ({ config, lib, pkgs }) => ({
    system: {
      stateVersion: lib.mkDefault("25.05"),
      // What `nixos-version --json` says: the commit this was built from.
      configurationRevision: raw<string | null>`inputs.self.rev or inputs.self.dirtyRev or null`,
    },

    networking: {
      domain: network.domain,
      // Names of the mesh resolve without a suffix.
      search: [network.meshDomain],
      useNetworkd: true,
      nftables: { enable: true },
      firewall: {
        enable: true,
        logRefusedConnections: false, // the internet knocks all day
      },
    },

    services: {
      openssh: {
        enable: true,
        settings: {
          PasswordAuthentication: false,
          KbdInteractiveAuthentication: false,
          PermitRootLogin: lib.mkDefault("prohibit-password"),
          // An agent that offers ten keys is normal here; the default of 6 would throw it out.
          MaxAuthTries: 20,
          X11Forwarding: false,
        },
        hostKeys: [{ path: "/etc/ssh/ssh_host_ed25519_key", type: "ed25519" }],
      },
      resolved: { enable: true },
    },

    // The prompt of a root shell says which server one is about to break.
    environment: {
      systemPackages: [pkgs["fleet-agent"]],
      etc: {
        issue: {
          text: lib.mkForce(nix`${config.networking.hostName} (${network.domain}) \\l\n`),
        },
      },
    },
  }),
});
