import { nix, nixosHost } from "../dsl";
import { gcpInstance } from "../flake/terranix/gcp";
import { network } from "../flake/lib/network";
import { crs58 } from "../home/users/crs58";
import { raquel } from "../home/users/raquel";
import { caddy, gcp, nvidia, podman } from "./modules/nixos";
import { base, fish, initrdNetworking } from "./modules/system";
import { models, scheeliteDisks } from "./scheelite/disko";

/** Computing with a GPU: training at night, a language model by day. */
export const scheelite = nixosHost("scheelite", {
  system: "x86_64-linux",
  tags: ["server", "gcp", "gpu"],
  description: "GPU computing",
  deploy: { targetHost: "root@scheelite.example.org", buildHost: "root@galena.example.org" },
  imports: [base, caddy, fish, gcp, initrdNetworking, nvidia, podman, scheeliteDisks],
  users: { crs58, raquel },
  config: ({ config, lib, pkgs }) => ({
    networking: { hostName: "scheelite" },
    system: { stateVersion: "25.11" },

    // The driver of the data-centre branch follows the long-term kernel.
    boot: {
      kernelPackages: pkgs.linuxPackages,
      kernelParams: ["nvidia.NVreg_PreserveVideoMemoryAllocations=0"],
    },

    custom: {
      gpu: { memoryGiB: 24, containers: true },
      proxy: { mesh: { models: 11434, status: network.ports.beacon } },
    },

    services: {
      ollama: {
        enable: true,
        acceleration: "cuda",
        host: "[::1]",
        port: 11434,
        models,
        environmentVariables: { OLLAMA_KEEP_ALIVE: "30m", OLLAMA_MAX_LOADED_MODELS: "2" },
      },
    },

    systemd: {
      services: {
        // The instance costs money by the hour. Without a job for an hour it stops itself.
        "idle-stop": {
          description: "Stop the machine when the GPU has nothing to do",
          startAt: "*:0/10",
          path: [config.hardware.nvidia.package.bin, pkgs.coreutils, pkgs.gawk],
          environment: { IDLE_LIMIT: "6", STATE: "/run/idle-stop" },
          serviceConfig: { Type: "oneshot" },
          script: nix`
            busy=$(nvidia-smi --query-gpu=utilization.gpu --format=csv,noheader,nounits | awk '{ n += $1 } END { print n }')
            count=$(cat "$STATE" 2>/dev/null || echo 0)
            if [ "\${busy:-0}" -gt 5 ] || [ -n "$(who)" ]; then
              echo 0 > "$STATE"
            elif [ "$((count + 1))" -ge "$IDLE_LIMIT" ]; then
              echo "${config.networking.hostName} has been idle for an hour" >&2
              systemctl poweroff
            else
              echo "$((count + 1))" > "$STATE"
            fi
          `,
        },
      },
    },

    // Weights do not fit beside a compressed copy of themselves.
    zramSwap: { memoryPercent: lib.mkForce(25) },

    users: {
      users: {
        raquel: {
          isNormalUser: true,
          description: raquel.fullName,
          shell: pkgs.fish,
          extraGroups: ["podman", "video"],
          openssh: { authorizedKeys: { keys: raquel.keys } },
        },
      },
    },
  }),
});

/** Where it runs, and its public name. */
export const scheeliteCloud = gcpInstance(scheelite, {
  machine_type: "g2-standard-8",
  zone: "us-central1-a",
  size: 100,
  guest_accelerator: [{ type: "nvidia-l4", count: 1 }],
  disks: { models: 500 },
});
