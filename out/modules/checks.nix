# Generated from flake/checks.ts by Nivis. Do not edit: run `bun build.ts`.
{
  config,
  self,
  lib,
  ...
}:
let
  inherit (config) flake;
in
{
  # Cheap facts about the fleet that no option type can state.
  perSystem = { pkgs, ... }: {
    checks = {
      # Two hosts with one address would only show as a flapping tunnel.
      mesh-addresses =
        let
          addresses = lib.mapAttrsToList (_name: host: host.mesh) flake.meta.network.hosts;
        in
        pkgs.runCommand "mesh-addresses" { meta.description = "every host has a mesh address of its own"; }
          (
            if lib.length (lib.unique addresses) == lib.length addresses then
              "touch $out"
            else
              "echo ${lib.escapeShellArgs addresses} >&2; exit 1"
          );

      # A host that is configured but missing in the registry gets no known_hosts entry.
      registered-hosts =
        pkgs.runCommand "registered-hosts"
          {
            missing =
              let
                configured = lib.attrNames self.nixosConfigurations ++ lib.attrNames self.darwinConfigurations;
              in
              lib.concatStringsSep " " (lib.subtractLists (lib.attrNames flake.meta.network.hosts) configured);
          }
          ''
            if [ -n "$missing" ]; then
              echo "no address in flake/lib/network.ts for: $missing" >&2
              exit 1
            fi
            touch "$out"
          '';
    };
  };
}
