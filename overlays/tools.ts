import { customBuild, nix, overlay, type Overlay, type Package } from "../dsl";
import { network } from "../flake/lib/network";

/** Tools of our own. They know the fleet: names and addresses come from the registry. */
export const tools: Overlay<{
  "fleet-status": Package;
  "mesh-ping": Package;
  "fleet-agent": Package<"linux">;
}> = overlay("tools", [
  /** Which hosts answer, and what they run. */
  customBuild("fleet-status", ({ coreutils, jq, lib, openssh, writeShellApplication }) =>
    writeShellApplication({
      name: "fleet-status",
      runtimeInputs: [openssh, jq, coreutils],
      text: nix`
        timeout="\${FLEET_TIMEOUT:-3}"
        for host in ${lib.concatStringsSep(" ", lib.attrNames(network.hosts))}; do
          if version=$(ssh -o ConnectTimeout="$timeout" -o BatchMode=yes "$host.${network.meshDomain}" \\
            readlink /run/current-system 2>/dev/null); then
            printf '%-12s %s\\n' "$host" "\${version##*/}"
          else
            printf '%-12s %s\\n' "$host" "unreachable"
          fi
        done
      `,
    }),
  ),

  /** Round-trip time to every host over the mesh. */
  customBuild("mesh-ping", ({ lib, writers }) =>
    writers.writeBashBin(
      "mesh-ping",
      nix`
      set -euo pipefail
      # name and address, one host a line
      while read -r host address; do
        if time=$(ping -6 -c 1 "$address" | sed -n 's/.*time=//p'); then
          echo "$host	$time"
        else
          echo "$host	-"
        fi
      done <<'HOSTS'
      ${lib.concatStringsSep(
        "\n",
        lib.mapAttrsToList((name, host) => nix`${name} ${host.mesh}`, network.hosts),
      )}
      HOSTS
    `,
    ),
  ),

  /** Tells the fleet what a machine runs; servers only. */
  customBuild(
    "fleet-agent",
    ({ fetchFromGitHub, installShellFiles, lib, stdenvNoCC }) =>
      stdenvNoCC.mkDerivation((finalAttrs) => ({
        pname: "fleet-agent",
        version: "0.4.1",
        src: fetchFromGitHub({
          owner: "example-org",
          repo: finalAttrs.pname,
          tag: nix`v${finalAttrs.version}`,
          hash: "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=",
        }),
        nativeBuildInputs: [installShellFiles],
        dontBuild: true,
        installPhase: nix`
          runHook preInstall
          install -Dm755 fleet-agent.sh "$out/bin/fleet-agent"
          runHook postInstall
        `,
        meta: {
          description: "Tells the fleet what a machine runs",
          changelog: nix`https://github.com/example-org/fleet-agent/releases/tag/v${finalAttrs.version}`,
          mainProgram: "fleet-agent",
          platforms: lib.platforms.linux,
        },
      })),
    { on: "linux" },
  ),
]);
