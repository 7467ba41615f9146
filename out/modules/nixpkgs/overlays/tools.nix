# Generated from overlays/tools.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Tools of our own. They know the fleet: names and addresses come from the registry.
  flake.overlays.tools = final: prev: {
    # Which hosts answer, and what they run.
    fleet-status = final.writeShellApplication {
      name = "fleet-status";
      runtimeInputs = [
        final.openssh
        final.jq
        final.coreutils
      ];
      text = ''
        timeout="''${FLEET_TIMEOUT:-3}"
        for host in ${prev.lib.concatStringsSep " " (prev.lib.attrNames flake.meta.network.hosts)}; do
          if version=$(ssh -o ConnectTimeout="$timeout" -o BatchMode=yes "$host.${flake.meta.network.meshDomain}" \
            readlink /run/current-system 2>/dev/null); then
            printf '%-12s %s\n' "$host" "''${version##*/}"
          else
            printf '%-12s %s\n' "$host" "unreachable"
          fi
        done
      '';
    };

    # Round-trip time to every host over the mesh.
    mesh-ping = final.writers.writeBashBin "mesh-ping" ''
      set -euo pipefail
      # name and address, one host a line
      while read -r host address; do
        if time=$(ping -6 -c 1 "$address" | sed -n 's/.*time=//p'); then
          echo "$host	$time"
        else
          echo "$host	-"
        fi
      done <<'HOSTS'
      ${prev.lib.concatStringsSep "\n" (
        prev.lib.mapAttrsToList (name: host: "${name} ${host.mesh}") flake.meta.network.hosts
      )}
      HOSTS
    '';
  };
}
