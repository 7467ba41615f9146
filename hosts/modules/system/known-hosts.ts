import { feature, nix, type Lib } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { base } from "./base";

/** Host keys of the fleet, so that nobody ever answers "yes" to a fingerprint. */
const settings = (lib: Lib) => ({
  programs: {
    ssh: {
      // By mesh name and address, and by the public ones where there are any.
      knownHosts: lib.mapAttrs(
        (name, host) => ({
          hostNames: nix.concat(
            [nix`${name}.${network.meshDomain}`, host.mesh],
            lib.optionals(nix.ne(host.ipv4, null), [nix`${name}.${network.domain}`, host.ipv4]),
          ),
          publicKey: host.hostKey,
        }),
        network.hosts,
      ),
    },
  },
});

/** The same names everywhere; the option happens to be called alike on both platforms. */
export const knownHosts = feature(base, {
  nixos: { config: ({ lib }) => settings(lib) },
  darwin: { config: ({ lib }) => settings(lib) },
});
