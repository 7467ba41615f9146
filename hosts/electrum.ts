import { nixosHost } from "../dsl";
import { hetznerServer } from "../flake/terranix/hetzner";
import { crs58 } from "../home/users/crs58";
import { electrumDisks } from "./electrum/disko";
import { backupServer, hardening, hetzner } from "./modules/nixos";
import { base, initrdNetworking } from "./modules/system";

/** The second server: keeps the backups, stands in when cinnabar is down. */
export const electrum = nixosHost("electrum", {
  system: "x86_64-linux",
  tags: ["server", "hetzner", "backup"],
  description: "backups, second leg of the mesh",
  deploy: { targetHost: "root@electrum.example.org" },
  imports: [base, backupServer, electrumDisks, hardening, hetzner, initrdNetworking],
  users: { crs58 },
  config: ({ lib }) => ({
    networking: { hostName: "electrum" },
    system: { stateVersion: "25.05" },

    custom: {
      hetzner: { ipv6: ["2001:db8:11::1/64"] },
      hardening: { level: "strict" },
    },

    services: {
      openssh: { settings: { AllowUsers: ["root", "crs58"] } },
      // Little happens here; what talks much is broken.
      journald: { rateLimitBurst: 2000 },
    },

    // Small and busy only at night.
    zramSwap: { memoryPercent: 50 },
    boot: { kernel: { sysctl: { "vm.swappiness": lib.mkForce(100) } } },
    systemd: {
      services: {
        "restic-rest-server": {
          serviceConfig: { ReadWritePaths: ["/srv/backups"] },
          requires: ["srv-backups.mount"],
        },
      },
    },
  }),
});

/** Where it runs, and its public name. */
export const electrumCloud = hetznerServer(electrum, { server_type: "cx22", location: "hel1" });
