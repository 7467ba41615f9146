import { flakeModule, nix, type Pkgs } from "../dsl";
import { network } from "./lib/network";

/** Cheap facts about the fleet that no option type can state. */
export const checks = flakeModule({
  config: ({ lib, self }) => ({
    perSystem: ({ pkgs }: { readonly pkgs: Pkgs }) => ({
      checks: {
        // Two hosts with one address would only show as a flapping tunnel.
        "mesh-addresses": nix.let(
          { addresses: lib.mapAttrsToList((_name, host) => host.mesh, network.hosts) },
          ({ addresses }) =>
            pkgs.runCommand(
              "mesh-addresses",
              { meta: { description: "every host has a mesh address of its own" } },
              nix.if(
                nix.eq(lib.length(lib.unique(addresses)), lib.length(addresses)),
                "touch $out",
                nix`echo ${lib.escapeShellArgs(addresses)} >&2; exit 1`,
              ),
            ),
        ),

        // A host that is configured but missing in the registry gets no known_hosts entry.
        "registered-hosts": pkgs.runCommand(
          "registered-hosts",
          {
            missing: nix.let(
              {
                configured: nix.concat(
                  lib.attrNames(self.nixosConfigurations),
                  lib.attrNames(self.darwinConfigurations),
                ),
              },
              ({ configured }) =>
                lib.concatStringsSep(" ", lib.subtractLists(lib.attrNames(network.hosts), configured)),
            ),
          },
          nix`
            if [ -n "$missing" ]; then
              echo "no address in flake/lib/network.ts for: $missing" >&2
              exit 1
            fi
            touch "$out"
          `,
        ),
      },
    }),
  }),
});
