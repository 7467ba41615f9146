import { nix, nixosModule, type Module } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { resticHtpasswd } from "../vars";

/** Where the backups of the others go. */
export const backupServer: Module<"nixos"> = nixosModule("backup-server", {
  imports: [resticHtpasswd],
  config: {
    services: {
      restic: {
        server: {
          enable: true,
          dataDir: "/srv/backups",
          listenAddress: nix`[${network.hosts.electrum.mesh}]:${nix.toString(network.ports.restic)}`,
          // Whoever takes over a server cannot delete what it stored.
          appendOnly: true,
          privateRepos: true,
          "htpasswd-file": resticHtpasswd.files.htpasswd.path,
          prometheus: true,
        },
      },
    },
    networking: { firewall: { interfaces: { "zt+": { allowedTCPPorts: [network.ports.restic] } } } },
    systemd: { tmpfiles: { rules: ["d /srv/backups 0700 restic restic - -"] } },
  },
});
