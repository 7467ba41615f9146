import { nix, overlay } from "../dsl";
import { network } from "../flake/lib/network";

/** Tools of our own. They know the fleet: names and addresses come from the registry. */
export const tools = overlay("tools", (final, prev) => ({
  /** Which hosts answer, and what they run. */
  "fleet-status": final.writeShellApplication({
    name: "fleet-status",
    runtimeInputs: [final.openssh, final.jq, final.coreutils],
    text: nix`
      timeout="\${FLEET_TIMEOUT:-3}"
      for host in ${prev.lib.concatStringsSep(" ", prev.lib.attrNames(network.hosts))}; do
        if version=$(ssh -o ConnectTimeout="$timeout" -o BatchMode=yes "$host.${network.meshDomain}" \\
          readlink /run/current-system 2>/dev/null); then
          printf '%-12s %s\\n' "$host" "\${version##*/}"
        else
          printf '%-12s %s\\n' "$host" "unreachable"
        fi
      done
    `,
  }),

  /** Round-trip time to every host over the mesh. */
  "mesh-ping": final.writers.writeBashBin(
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
    ${prev.lib.concatStringsSep(
      "\n",
      prev.lib.mapAttrsToList((name, host) => nix`${name} ${host.mesh}`, network.hosts),
    )}
    HOSTS
  `,
  ),
}));

declare module "../dsl" {
  interface FleetOverlays {
    tools: typeof tools;
  }
}
