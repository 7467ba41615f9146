# Generated from overlays/tools.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Tools of our own. They know the fleet: names and addresses come from the registry.
  flake.overlays.tools =
    final: prev:
    {
      # Which hosts answer, and what they run.
      fleet-status = final.callPackage (
        {
          coreutils,
          jq,
          lib,
          openssh,
          writeShellApplication,
        }:
        writeShellApplication {
          name = "fleet-status";
          runtimeInputs = [
            openssh
            jq
            coreutils
          ];
          text = ''
            timeout="''${FLEET_TIMEOUT:-3}"
            for host in ${lib.concatStringsSep " " (lib.attrNames flake.meta.network.hosts)}; do
              if version=$(ssh -o ConnectTimeout="$timeout" -o BatchMode=yes "$host.${flake.meta.network.meshDomain}" \
                readlink /run/current-system 2>/dev/null); then
                printf '%-12s %s\n' "$host" "''${version##*/}"
              else
                printf '%-12s %s\n' "$host" "unreachable"
              fi
            done
          '';
        }
      ) { };

      # Round-trip time to every host over the mesh.
      mesh-ping = final.callPackage (
        { lib, writers }:
        writers.writeBashBin "mesh-ping" ''
          set -euo pipefail
          # name and address, one host a line
          while read -r host address; do
            if time=$(ping -6 -c 1 "$address" | sed -n 's/.*time=//p'); then
              echo "$host	$time"
            else
              echo "$host	-"
            fi
          done <<'HOSTS'
          ${lib.concatStringsSep "\n" (
            lib.mapAttrsToList (name: host: "${name} ${host.mesh}") flake.meta.network.hosts
          )}
          HOSTS
        ''
      ) { };
    }
    // prev.lib.optionalAttrs prev.stdenv.hostPlatform.isLinux {
      # Tells the fleet what a machine runs; servers only.
      fleet-agent = final.callPackage (
        {
          fetchFromGitHub,
          installShellFiles,
          lib,
          stdenvNoCC,
        }:
        stdenvNoCC.mkDerivation (finalAttrs: {
          pname = "fleet-agent";
          version = "0.4.1";
          src = fetchFromGitHub {
            owner = "example-org";
            repo = finalAttrs.pname;
            tag = "v${finalAttrs.version}";
            hash = "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=";
          };
          nativeBuildInputs = [ installShellFiles ];
          dontBuild = true;
          installPhase = ''
            runHook preInstall
            install -Dm755 fleet-agent.sh "$out/bin/fleet-agent"
            runHook postInstall
          '';
          meta = {
            description = "Tells the fleet what a machine runs";
            changelog = "https://github.com/example-org/fleet-agent/releases/tag/v${finalAttrs.version}";
            mainProgram = "fleet-agent";
            platforms = lib.platforms.linux;
          };
        })
      ) { };
    };
}
