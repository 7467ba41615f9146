import { nixosHost } from "../dsl";
import { gcpInstance } from "../flake/terranix/gcp";
import { inputs } from "../flake/inputs";
import { crs58 } from "../home/users/crs58";
import { raquel } from "../home/users/raquel";
import { galenaDisks } from "./galena/disko";
import { buildHost, gcp, podman } from "./modules/nixos";
import { base, fish, initrdNetworking } from "./modules/system";

/** Computing without a GPU, and builds for the Macs. Stopped when nobody needs it. */
export const galena = nixosHost("galena", {
  system: "x86_64-linux",
  tags: ["server", "gcp", "builder"],
  description: "CPU computing and remote builds",
  deploy: { targetHost: "root@galena.example.org", buildHost: "root@galena.example.org" },
  imports: [
    // Trims the local disk every week.
    inputs["nixos-hardware"].nixosModules["common-pc-ssd"],
    base,
    buildHost,
    fish,
    galenaDisks,
    gcp,
    initrdNetworking,
    podman,
  ],
  users: { crs58, raquel },
  config: ({ lib, pkgs }) => ({
    networking: { hostName: "galena" },
    system: { stateVersion: "25.05" },

    swapDevices: [{ device: "/scratch/swap", size: 32 * 1024 }],

    boot: {
      kernelPackages: pkgs.linuxPackages_latest,
      // Builds go to the disk that is thrown away.
      tmp: { useTmpfs: lib.mkForce(false) },
    },

    nix: { settings: { "build-dir": "/scratch/nix-build", sandbox: true } },
    systemd: {
      tmpfiles: { rules: ["d /scratch/nix-build 0755 root root 1d", "d /scratch/users 1777 root root 14d"] },
    },

    users: {
      users: {
        raquel: {
          isNormalUser: true,
          description: raquel.fullName,
          shell: pkgs.fish,
          extraGroups: ["podman"],
          openssh: { authorizedKeys: { keys: raquel.keys } },
        },
      },
    },
  }),
});

/** Where it runs, and its public name. */
export const galenaCloud = gcpInstance(galena, {
  machine_type: "n2-standard-8",
  zone: "us-central1-a",
  size: 60,
  scratch: true,
});
