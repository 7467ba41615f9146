import { darwinModule, nix, type Module } from "../../../dsl";
import { network } from "../../../flake/lib/network";

/** Remote Login, keys only. Apple's sshd listens everywhere; whoever has no key gets nothing to guess at. */
export const sshdServer: Module<"darwin"> = darwinModule("sshd-server", {
  config: ({ config }) => ({
    services: {
      openssh: {
        enable: true,
        extraConfig: nix`
          PasswordAuthentication no
          KbdInteractiveAuthentication no
          PermitRootLogin prohibit-password
          # Sessions of a closed laptop go after three minutes.
          ClientAliveInterval 60
          ClientAliveCountMax 3
        `,
      },
    },
    environment: {
      etc: {
        // Names of the mesh are used without asking which user: on servers there is only root to deploy to.
        "ssh/ssh_config.d/100-mesh.conf": {
          text: nix`
            Host *.${network.meshDomain} !${config.networking.hostName}.${network.meshDomain}
              ServerAliveInterval 30
              StrictHostKeyChecking yes
          `,
        },
      },
    },
  }),
});
