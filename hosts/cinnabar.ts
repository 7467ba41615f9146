import { nix, nixosHost, rawModule } from "../dsl";
import { hetznerServer } from "../flake/terranix/hetzner";
import { network } from "../flake/lib/network";
import { crs58 } from "../home/users/crs58";
import {
  backups,
  beacon,
  caddy,
  hardening,
  hetzner,
  matrix,
  monitoring,
  ntfy,
  postgres,
  zfs,
} from "./modules/nixos";
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
    beacon,
    caddy,
    cinnabarDisks,
    hardening,
    hetzner,
    initrdNetworking,
    matrix,
    monitoring,
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
      firewall: { allowedUDPPorts: [9993] }, // ZeroTier
    },
    system: { stateVersion: "25.05" },

    custom: {
      hetzner: { ipv6: ["2001:db8:10::1/64"] },
      hardening: { allowUserNamespaces: true },
      postgres: { memoryMiB: 2048 },
      proxy: { mesh: { status: network.ports.beacon } },
      backups: { paths: ["/home", "/var/lib/zerotier-one"], exclude: ["/home/*/.local/share/containers"] },
    },

    services: {
      beacon: { enable: true, labels: { site: "fsn1", plan: "cx42", role: "controller" } },
      zerotierone: { enable: true, package: pkgs.zerotierone, port: 9993 },
      fail2ban: {
        enable: true,
        maxretry: 5,
        ignoreIP: [network.meshPrefix],
        bantime: "1h",
        "bantime-increment": { enable: true, maxtime: "168h" },
      },
    },

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
