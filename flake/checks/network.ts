import { nix, nixUnit } from "../../dsl";
import { deploy } from "../lib/deploy";
import { network } from "../lib/network";

/** Facts about the network that no option type can state. */
export const networkTests = nixUnit("network", ({ lib, self }) => ({
  // Two hosts with one address would only show as a flapping tunnel.
  "test every host has a mesh address of its own": {
    expr: lib.length(lib.unique(lib.mapAttrsToList((_name, host) => host.mesh, network.hosts))),
    expected: lib.length(lib.attrNames(network.hosts)),
  },
  // A host that is gone would stay in everybody's known_hosts. One that is new comes in with its key, once it is installed.
  "test every address is that of a host": {
    expr: lib.subtractLists(
      lib.attrNames(nix.update(self.nixosConfigurations, self.darwinConfigurations)),
      lib.attrNames(network.hosts),
    ),
    expected: [],
  },
  "test the builder is one of them": {
    expr: lib.hasAttr(deploy.builder.host, network.hosts),
    expected: true,
  },
  "test no two services want one port": {
    expr: lib.length(lib.unique(lib.attrValues(network.ports))),
    expected: lib.length(lib.attrValues(network.ports)),
  },
}));
