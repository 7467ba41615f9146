import { isIP } from "node:net";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { label, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, placeOf, text } from "../tree.ts";
import { configurationsOf } from "./configuration.ts";

/** An address that belongs to one machine. */
interface Address {
  readonly ip: string;
  readonly owner: string;
  readonly origin: Origin;
}

/** NV5512: one IP address for two machines, in shared data by host (`hosts: { a: { ip: "…" } }`) or in reserved addresses. */
export const addresses = (checked: FleetToCheck): readonly Diagnostic[] => {
  const first = new Map<string, Address>();
  return [...ofHosts(checked), ...reserved(checked)].flatMap((address) => {
    const other = first.get(address.ip);
    if (other === undefined) first.set(address.ip, address);
    if (other === undefined || other.owner === address.owner) return [];
    const message = `${address.ip} is the address of ${other.owner} and of ${address.owner}`;
    return [
      told("NV5512", address.origin, message, {
        help: "give each machine an address of its own",
        also: [label(other.origin, "the other one")],
      }),
    ];
  });
};

function ofHosts({ fleet }: FleetToCheck): readonly Address[] {
  return fleet
    .of("meta")
    .flatMap(({ data, origin }) =>
      members(members(data.value, origin).find(({ name }) => name === "hosts")?.value, origin).flatMap(
        (host) =>
          members(host.value, host.origin).flatMap(({ value, origin: place }) =>
            typeof value === "string" && isIP(value) > 0
              ? [{ ip: value, owner: host.name, origin: place }]
              : [],
          ),
      ),
    );
}

/** The members of plain data, each with its place. */
function members(
  value: unknown,
  fallback: Origin,
): readonly { readonly name: string; readonly value: unknown; readonly origin: Origin }[] {
  if (typeof value !== "object" || value === null || isSymbolic(value)) return [];
  const site = siteOfObject(value);
  return Object.entries(value).map(([name, member]: [string, unknown]) => ({
    name,
    value: member,
    origin: site?.properties.get(name)?.valueOrigin ?? fallback,
  }));
}

function reserved(checked: FleetToCheck): readonly Address[] {
  return configurationsOf(checked).flatMap(({ blocks }) =>
    blocks.flatMap(({ found: { data }, tree }) => {
      const value = at(tree, "address");
      const ip = data.type === "google_compute_address" ? text(value) : undefined;
      // An address that is reserved for a host is the host's own.
      return ip === undefined ? [] : [{ ip, owner: data.name, origin: placeOf(value) }];
    }),
  );
}
