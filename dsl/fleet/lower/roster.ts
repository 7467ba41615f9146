/** The roster of a fleet: NV5609 for a host or tag that is asked for and not there. */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { originOfError } from "../../nix/expr/position.ts";
import type { System } from "../../options/index.ts";
import { builder } from "../brand.ts";
import type { FleetHome, FleetHost, Roster } from "../roster.ts";
import { problem, type Fleet } from "./fleet.ts";
import { builderData } from "./found.ts";

const rosters = new WeakMap<Fleet, Roster>();

/** What builders are told of the fleet; the same for all of them. */
export function rosterOf(fleet: Fleet): Roster {
  const roster = rosters.get(fleet) ?? survey(fleet);
  rosters.set(fleet, roster);
  return roster;
}

function survey(fleet: Fleet): Roster {
  const hosts = byName(
    fleet.of("host").map(({ data: { name, class: of, spec }, file }): FleetHost => ({
      name,
      class: of,
      system: spec.system as System,
      tags: spec.tags ?? [],
      description: spec.description,
      deploy: spec.deploy ?? {},
      accounts: Object.keys(spec.users ?? {}),
      file,
    })),
  );
  const homes = byName(
    fleet.of("homeConfiguration").map(({ data: { name, spec }, file }): FleetHome => {
      const user = builderData(spec.user);
      return {
        name,
        system: spec.system as System,
        user: user?.[builder] === "user" ? user.name : undefined,
        file,
      };
    }),
  );
  const names = hosts.map(({ name }) => name);
  const tags = [...new Set(hosts.flatMap((host) => host.tags))].toSorted();
  return {
    hosts,
    homes,
    systems: fleet.of("flake")[0]?.data.spec.systems ?? [],
    clan: fleet.found.some(({ data }) => (data[builder] as string) === "clan"),
    host: (name) => hosts.find((host) => host.name === name) ?? unknown("host", name, names),
    tagged: (tag) =>
      tags.includes(tag) ? hosts.filter((host) => host.tags.includes(tag)) : unknown("tag", tag, tags),
  };
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (a.name < b.name ? -1 : 1));

function unknown(what: string, name: string, known: readonly string[]): never {
  const origin = originOfError(new Error(what));
  const close = nearest(name, known);
  const help =
    close === undefined
      ? `there is: ${known.join(", ") || "nothing"}`
      : `did you mean ${JSON.stringify(close)}?`;
  const message =
    what === "tag"
      ? `no host has the tag ${JSON.stringify(name)}`
      : `the fleet has no host ${JSON.stringify(name)}`;
  const diagnostic = problem("NV5609", { origin: origin ?? { file: "", line: 1, column: 1 } }, message, help);
  throw new NivisError([origin === undefined ? { ...diagnostic, labels: [] } : diagnostic]);
}
