import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { allConfigurations, hostsOf } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, literal, placeOf, type Tree } from "../tree.ts";

/** NV5025: two accounts of a host with one uid, two groups with one gid. */
export const ids = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    allConfigurations(checked).flatMap(({ class: of, config }) =>
      of === "homeManager"
        ? []
        : [
            ...twice(at(config, "users", "users"), "uid", "accounts"),
            ...twice(at(config, "users", "groups"), "gid", "groups"),
          ],
    ),
  );

function twice(all: Tree, id: "uid" | "gid", what: string): readonly Diagnostic[] {
  const owners = new Map<number, readonly [name: string, tree: Tree]>();
  const found: Diagnostic[] = [];
  for (const [name, one] of all.names) {
    const tree = at(one, id);
    const value = literal(tree);
    if (typeof value !== "number") continue;
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, [name, tree]);
    else
      found.push(
        told("NV5025", placeOf(tree), `the ${what} ${owner[0]} and ${name} have the same ${id}, ${value}`, {
          option: tree.path.join("."),
          also: [label(placeOf(owner[1]), "the other one")],
          help: `give one of them another ${id}`,
        }),
      );
  }
  return found;
}

/** NV5026: two hosts that call themselves the same in their network. A warning: they may never meet. */
export const hostNames = (checked: FleetToCheck): readonly Diagnostic[] => {
  const owners = new Map<string, readonly [host: string, tree: Tree]>();
  return [...hostsOf(checked, "nixos"), ...hostsOf(checked, "darwin")].flatMap(({ name, config }) => {
    const tree = at(config, "networking", "hostName");
    const value = literal(tree);
    if (typeof value !== "string") return [];
    const owner = owners.get(value);
    if (owner === undefined) {
      owners.set(value, [name, tree]);
      return [];
    }
    // One host that is defined twice: NV3001.
    if (owner[0] === name) return [];
    return [
      told("NV5026", placeOf(tree), `the hosts ${owner[0]} and ${name} are both called ${value}`, {
        severity: "warning",
        option: "networking.hostName",
        also: [label(placeOf(owner[1]), "the other one")],
        help: "give each host a name of its own",
      }),
    ];
  });
};
