import { nix, nixosModule, type Module } from "../../../dsl";
import { deploy } from "../../../flake/lib/deploy";
import { builderKey } from "../vars";

/** Workstations that import system/remote-builder.ts. */
const clients = ["argentum", "stibnite"];

/** Builds for the Macs: system/remote-builder.ts is the other end. */
export const buildHost: Module<"nixos"> = nixosModule("build-host", {
  config: ({ lib, pkgs }) => ({
    users: {
      groups: { "nix-builder": {} },
      users: {
        "nix-builder": {
          isSystemUser: true,
          group: "nix-builder",
          shell: pkgs.bashInteractive,
          openssh: {
            authorizedKeys: {
              // The keys can start a build and nothing else.
              keys: clients.map(
                (name) =>
                  nix`restrict,command="nix-daemon --stdio" ${builderKey.on(name).files["key.pub"].value}`,
              ),
            },
          },
        },
      },
    },
    nix: {
      settings: {
        "trusted-users": [deploy.builder.user],
        "max-jobs": deploy.builder.maxJobs,
        // Room for several large builds side by side.
        cores: lib.mkDefault(8),
        "system-features": ["big-parallel", "kvm", "nixos-test", "benchmark"],
      },
    },
    systemd: {
      services: {
        // Runs out of memory before ssh does.
        "nix-daemon": { serviceConfig: { MemoryHigh: "85%", OOMScoreAdjust: 500 } },
      },
    },
    boot: { tmp: { useTmpfs: true, tmpfsSize: "50%" }, binfmt: { emulatedSystems: ["aarch64-linux"] } },
  }),
});
