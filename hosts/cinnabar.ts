import { file, nix, nixosHost, rawModule } from "../dsl";
import { hetznerServer } from "../flake/terranix/hetzner";
import { network } from "../flake/lib/network";
import { crs58 } from "../home/users/crs58";
import { backups, caddy, hardening, hetzner, matrix, ntfy, postgres, zfs } from "./modules/nixos";
import { base, initrdNetworking, sshAgent } from "./modules/system";
import { cinnabarDisks } from "./cinnabar/disko";

/** The permanent server: it holds the mesh together and runs what everybody needs. */
export const cinnabar = nixosHost("cinnabar", {
  system: "x86_64-linux",
  tags: ["server", "hetzner", "controller"],
  description: "mesh controller and core services",
  deploy: { targetHost: "root@cinnabar.example.org" },
  imports: [
    base,
    backups,
    caddy,
    cinnabarDisks,
    hardening,
    hetzner,
    initrdNetworking,
    matrix,
    ntfy,
    postgres,
    sshAgent,
    zfs,
    rawModule("./modules/nixos/legacy-mail.nix"),
  ],
  users: { crs58 },
  config: ({ config, pkgs }) => ({
    networking: {
      hostName: "cinnabar",
      hostId: "c1aaba20", // ZFS refuses the pool of another machine
    },
    system: { stateVersion: "25.05" },
    // What the machine has, as nixos-facter found it at the installation.
    hardware: { facter: { reportPath: file("./cinnabar/facter.json") } },

    custom: {
      hetzner: { ipv6: ["2001:db8:10::1/64"] },
      hardening: { allowUserNamespaces: true },
      postgres: { memoryMiB: 2048 },
      proxy: { mesh: { status: network.ports.beacon } },
      backups: { paths: ["/home"], exclude: ["/home/*/.local/share/containers"] },
    },

    services: {
      fail2ban: {
        enable: true,
        maxretry: 5,
        ignoreIP: [network.meshPrefix],
        bantime: "1h",
        "bantime-increment": { enable: true, maxtime: "168h" },
      },
    },

    // What `clan backups` keeps of it (services/inventory/borgbackup.ts), on top of what services declare themselves.
    clan: { core: { state: { mesh: { folders: ["/var/lib/zerotier-snapshot"] } } } },

    // The controller's database is small and changes while it is read.
    systemd: {
      services: {
        "zerotier-snapshot": {
          description: "Copy of the mesh controller's state",
          startAt: "hourly",
          path: [pkgs.rsync],
          serviceConfig: { Type: "oneshot", StateDirectory: "zerotier-snapshot" },
          script: nix`
            set -euo pipefail
            source="\${ZEROTIER_HOME:-/var/lib/zerotier-one}"
            rsync --archive --delete "$source/controller.d/" "$STATE_DIRECTORY/${config.networking.hostName}/"
          `,
        },
      },
    },
  }),
});

/** Where it runs, and its public name. */
export const cinnabarCloud = hetznerServer(cinnabar, { server_type: "cx42", location: "fsn1" });
