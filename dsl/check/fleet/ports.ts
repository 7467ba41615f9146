import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { hostsOf } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, items, literal, placeOf, text, type Tree } from "../tree.ts";

/** A port that something on a host listens on. */
interface Listening {
  readonly port: number;
  readonly protocol: string;
  /** One address alone. */
  readonly address: string | undefined;
  /** What listens, as the message calls it. */
  readonly who: string;
  readonly container: boolean;
  readonly tree: Tree;
}

/**
 * NV5027: a port of one host on which two want to listen. Certain for containers, whose ports are mapped; a warning for
 * services, whose options may mean another thing.
 */
export const ports = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    hostsOf(checked, "nixos").flatMap(({ name, config }) => {
      const all = [...ofServices(at(config, "services")), ...ofContainers(config)];
      return all.flatMap((one, index) => {
        const other = all.slice(0, index).find((before) => meet(before, one));
        if (other === undefined) return [];
        const message = `${other.who} and ${one.who} both listen on port ${one.port} of ${name}`;
        return [
          told("NV5027", placeOf(one.tree), message, {
            severity: one.container && other.container ? "error" : "warning",
            option: one.tree.path.join("."),
            also: [label(placeOf(other.tree), "the other one")],
            help: "give one of them another port, or each an address of its own",
          }),
        ];
      });
    }),
  );

const meet = (one: Listening, other: Listening): boolean =>
  one.port === other.port &&
  one.protocol === other.protocol &&
  (one.address === undefined || other.address === undefined || one.address === other.address);

/** Where services have their port, beside `enable` and maybe an address. */
const portNames = ["port", "listenPort"] as const;
const addressNames = ["address", "listenAddress", "listen", "host", "bind"] as const;
/** Sets of services of one kind: `services.prometheus.exporters.node`. */
const groups = ["exporters", "servers"] as const;

function ofServices(services: Tree): readonly Listening[] {
  return [...services.names].flatMap(([name, service]) => [
    ...ofService(name, service, service),
    ...ofService(name, service, at(service, "settings")),
    ...groups.flatMap((group) =>
      [...at(service, group).names].flatMap(([member, tree]) =>
        ofService(`${name}.${group}.${member}`, tree, tree),
      ),
    ),
  ]);
}

function ofService(name: string, service: Tree, place: Tree): readonly Listening[] {
  if (literal(at(service, "enable")) !== true) return [];
  return portNames.flatMap((option): readonly Listening[] => {
    const tree = at(place, option);
    const port = literal(tree);
    if (typeof port !== "number" || port === 0) return [];
    const address = addressNames
      .map((one) => at(place, one))
      .find(({ values, names }) => values.length + names.size > 0);
    // An address that only Nix knows may be one that nobody else has.
    if (address !== undefined && text(address) === undefined) return [];
    return [
      {
        port,
        protocol: "tcp",
        address: address === undefined ? undefined : alone(text(address) ?? ""),
        who: `services.${name}`,
        container: false,
        tree,
      },
    ];
  });
}

/** An address, unless it stands for all of them. */
const alone = (address: string): string | undefined =>
  /^(|\*|0\.0\.0\.0|\[?::\]?)$/.test(address) ? undefined : address;

/** `8080:80`, `192.0.2.1:53:53/udp`. */
const mapped = /^(?:(?<address>[\d.]+|\[[\da-f:]+\]):)?(?<port>\d+):\d+(?:\/(?<protocol>\w+))?$/i;

function ofContainers(config: Tree): readonly Listening[] {
  const containers = at(config, "virtualisation", "oci-containers", "containers");
  return [...containers.names].flatMap(([name, container]) =>
    (items(at(container, "ports")) ?? []).flatMap((tree): readonly Listening[] => {
      const { address = "", port, protocol = "tcp" } = mapped.exec(text(tree) ?? "")?.groups ?? {};
      if (port === undefined) return [];
      const who = `the container ${name}`;
      return [{ port: Number(port), protocol, address: alone(address), who, container: true, tree }];
    }),
  );
}
