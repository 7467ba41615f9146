# Generated from flake/apps.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # `nix run .#switch -- <host>`: build and activate, on a Mac or on NixOS.
  perSystem = { lib, pkgs, ... }: {
    apps.switch = {
      type = "app";
      meta.description = "Build and activate the configuration of a host";
      program = lib.getExe (
        pkgs.writeShellApplication {
          name = "fleet-switch";
          runtimeInputs = [
            pkgs.nh
            pkgs.coreutils
          ];
          text = ''
            if [ $# -eq 0 ] || [ "''${1:-}" = "--help" ]; then
              echo "usage: fleet-switch HOST [FLAKE] [nh options]" >&2
              exit 64
            fi

            host="$1"
            shift
            flake="."
            # The next word is a flake unless it is an option.
            if [ $# -gt 0 ] && [[ "$1" != -* ]]; then
              flake="$1"
              shift
            fi

            exec nh ${if pkgs.stdenv.hostPlatform.isDarwin then "darwin" else "os"} switch "$flake" \
              --hostname "$host" "$@" -- --accept-flake-config
          '';
        }
      );
    };
  };
}
