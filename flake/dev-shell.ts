import { nix, perSystem } from "../dsl";

/** `nix develop`: everything needed to work on the fleet, and a word about where to start. */
export const devShell = perSystem(({ pkgs, "inputs'": inputs }) => ({
  devShells: {
    default: pkgs.mkShell({
      name: "fleet",
      packages: [
        pkgs.bun,
        pkgs.git,
        pkgs.just,
        pkgs.nodejs,
        pkgs["playwright-test"], // with its browsers
        // Deployment.
        inputs["clan-core"].packages["clan-cli"],
        pkgs.gh,
        pkgs.nh,
        // Secrets and keys.
        pkgs.age,
        pkgs.sops,
        pkgs["ssh-to-age"],
        // Reading what is generated.
        pkgs["nix-output-monitor"],
        pkgs.nvd,
      ],
      // The browsers that npm would fetch do not start on NixOS.
      env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
      shellHook: nix`
        export FLEET_ROOT="\${FLEET_ROOT:-$(git rev-parse --show-toplevel 2>/dev/null || pwd)}"
        # Where the clan is.
        export CLAN_DIR="$FLEET_ROOT/out"
        if [ -t 1 ]; then
          echo "fleet: 'bun build.ts' writes out/, 'just' lists the rest"
        fi
      `,
    }),

    // Enough to reach and rescue a server from a machine that is not ours.
    rescue: pkgs.mkShellNoCC({ packages: [pkgs.age, pkgs.gptfdisk, pkgs.mosh, pkgs.openssh] }),
  },
}));
