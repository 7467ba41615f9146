import { isIP } from "node:net";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hostsOf } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, items, placeOf, text, type Tree } from "../tree.ts";

/** NV5028: one address on interfaces of two hosts. A warning: they may stand in networks that never meet. */
export const hostAddresses = (checked: FleetToCheck): readonly Diagnostic[] => {
  const owners = new Map<string, readonly [host: string, tree: Tree]>();
  return once(
    hostsOf(checked, "nixos").flatMap(({ name, config }) =>
      ofHost(config).flatMap(([address, tree]) => {
        const owner = owners.get(address);
        if (owner === undefined) owners.set(address, [name, tree]);
        if (owner === undefined || owner[0] === name) return [];
        return [
          told("NV5028", placeOf(tree), `${address} is an address of ${owner[0]} and of ${name}`, {
            severity: "warning",
            option: tree.path.filter((part) => !part.startsWith("[")).join("."),
            also: [label(placeOf(owner[1]), "the other one")],
            help: "give each host an address of its own",
          }),
        ];
      }),
    ),
  );
};

/** The addresses of a host's interfaces, as far as they are written out. */
function ofHost(config: Tree): readonly (readonly [address: string, tree: Tree])[] {
  const { names: interfaces } = at(config, "networking", "interfaces");
  const { names: networks } = at(config, "systemd", "network", "networks");
  const { names: wireguard } = at(config, "networking", "wireguard", "interfaces");
  const { names: quick } = at(config, "networking", "wg-quick", "interfaces");
  const found = [
    ...[...interfaces.values()].flatMap((one) =>
      ["ipv4", "ipv6"].flatMap((family) =>
        (items(at(one, family, "addresses")) ?? []).map((item) => at(item, "address")),
      ),
    ),
    ...[...networks.values()].flatMap((one) => listed(at(one, "address"))),
    ...[...wireguard.values()].flatMap((one) => listed(at(one, "ips"))),
    ...[...quick.values()].flatMap((one) => listed(at(one, "address"))),
  ];
  return found.flatMap((tree) => {
    const [address = ""] = (text(tree) ?? "").split("/");
    return isIP(address) > 0 && !ofEveryHost.test(address) ? [[address.toLowerCase(), tree] as const] : [];
  });
}

const listed = (tree: Tree): readonly Tree[] => items(tree) ?? [];

/** Loopback, and what holds on one link alone. */
const ofEveryHost = /^(127\.|169\.254\.|::1$|fe80:)/i;
