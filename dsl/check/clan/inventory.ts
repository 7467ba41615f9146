/** The inventory as rules see it: instances, their roles, and who is in them. */
import { builder } from "../../fleet/brand.ts";
import { computedTags, type ComputedTag } from "../../fleet/clan/machine-tags.ts";
import type { InstanceRoleData } from "../../fleet/clan/instance.ts";
import {
  builtIn,
  ownService,
  serviceOf,
  type KnownRole,
  type KnownService,
} from "../../fleet/lower/clan/services.ts";
import { builderData, type Found } from "../../fleet/lower/found.ts";
import type { DataOf, Fleet } from "../../fleet/lower/fleet.ts";
import type { Origin } from "../../nix/ast/node.ts";
import { siteOfArray, siteOfObject } from "../../nix/expr/sites.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import type { FleetToCheck } from "../rule.ts";

export type HostFound = Found<DataOf<"host">>;
type At = Pick<Found, "origin">;

/** What a role names, by itself or by a tag, with the place and the settings that go with it. */
export interface Named extends At {
  readonly name: string;
  readonly settings: unknown;
  /** What stands in a list of machines and is no host. */
  readonly stray?: true;
}

/** A role of an instance. */
export interface RoleUse extends At {
  readonly name: string;
  readonly data: InstanceRoleData;
  /** What the service says about it; `undefined` of one that it does not have, or when nothing is known of the service. */
  readonly known: KnownRole | undefined;
  readonly machines: readonly Named[];
  readonly tags: readonly Named[];
  /** The hosts in it, with what brings each of them in; not told where a tag has members that only Nix knows. */
  readonly members: readonly Membership[] | undefined;
}

/** A host in a role: by its name, by tags, or both. */
export interface Membership {
  readonly host: HostFound;
  readonly by: readonly (Named & { readonly tag: boolean })[];
}

/** An instance of a service. */
export interface InstanceUse {
  readonly found: Found<DataOf<"instance">>;
  /** `undefined` for services of other inputs, and for what is no service. */
  readonly service: KnownService | undefined;
  readonly builtIn: string | undefined;
  readonly own: DataOf<"clanService"> | undefined;
  readonly roles: readonly RoleUse[];
}

/** The instances of a fleet. */
export function inventoryOf({ fleet, services }: FleetToCheck): readonly InstanceUse[] {
  const tagged = taggedHosts(fleet);
  const byName = new Map(fleet.of("host").map((host) => [host.data.name, host]));
  return fleet.of("instance").map((found): InstanceUse => {
    const service = serviceOf(found.data, services);
    const { roles } = found.data.spec;
    const places = siteOfObject(roles)?.properties;
    return {
      found,
      service,
      builtIn: builtIn(found.data),
      own: ownService(found.data),
      roles: Object.entries(roles).map(([name, data]): RoleUse => {
        const origin = places?.get(name)?.origin ?? found.origin;
        const machines = namedIn(data.machines ?? [], origin, hostName);
        const tags = namedIn(data.tags ?? [], origin, text);
        const members = membersOf(machines, tags, byName, tagged);
        return { name, data, origin, known: service?.roles.get(name), machines, tags, members };
      }),
    };
  });
}

const text = (item: unknown): string | undefined => (typeof item === "string" ? item : undefined);
function hostName(item: unknown): string | undefined {
  const data = builderData(item);
  return data?.[builder] === "host" ? data.name : undefined;
}

/** The names in a list of values, or the keys of a record. */
function namedIn(
  given: object,
  origin: Origin,
  nameOf: (item: unknown) => string | undefined,
): readonly Named[] {
  if (Array.isArray(given)) {
    const site = siteOfArray(given);
    return (given as readonly unknown[]).map((item, index) => {
      const at = site?.elements[index]?.origin ?? site?.origin ?? origin;
      const name = nameOf(item);
      return name === undefined
        ? { name: "", settings: undefined, origin: at, stray: true }
        : { name, settings: undefined, origin: at };
    });
  }
  const places = siteOfObject(given)?.properties;
  return Object.entries(given).map(([name, member]) => ({
    name,
    settings: (member as { readonly settings?: unknown } | undefined)?.settings,
    origin: places?.get(name)?.origin ?? origin,
  }));
}

/** Who has a tag; `undefined` where only Nix knows. */
export type TaggedHosts = (tag: string) => readonly HostFound[] | undefined;

/** The hosts by tag: their own, those that clan-core computes, and those that the clan gives members to. */
export function taggedHosts(fleet: Fleet): TaggedHosts {
  const hosts = fleet.of("host");
  const given = membersInClan(fleet);
  return (tag) => {
    const more = given.get(tag) ?? [];
    if (more === "unknown") return undefined;
    return hosts.filter(
      ({ data }) =>
        isComputed(tag, data.class) || (data.spec.tags ?? []).includes(tag) || more.includes(data.name),
    );
  };
}

const isComputed = (tag: string, hostClass: string): boolean => tag === "all" || tag === hostClass;
export const isComputedTag = (tag: string): tag is ComputedTag =>
  (computedTags as readonly string[]).includes(tag);

/** The tags that the clan itself gives members to. */
export function membersInClan(fleet: Fleet): ReadonlyMap<string, readonly string[] | "unknown"> {
  const [clan] = fleet.of("clan");
  const { tags = {} } = (clan?.data.spec.inventory ?? {}) as { readonly tags?: object };
  if (isSymbolic(tags)) return new Map();
  return new Map(
    Object.entries(tags).map(([tag, members]: readonly [string, unknown]) => [
      tag,
      Array.isArray(members) && members.every((member) => typeof member === "string") ? members : "unknown",
    ]),
  );
}

/** The tags that an instance may name: declared ones, else those that some host has. */
export function knownTags(fleet: Fleet): ReadonlySet<string> {
  const [declared] = fleet.of("tags");
  const own =
    declared === undefined
      ? fleet.of("host").flatMap(({ data }) => data.spec.tags ?? [])
      : Object.keys(declared.data.tags);
  return new Set([...own, ...membersInClan(fleet).keys(), ...computedTags]);
}

function membersOf(
  machines: readonly Named[],
  tags: readonly Named[],
  byName: ReadonlyMap<string, HostFound>,
  tagged: TaggedHosts,
): readonly Membership[] | undefined {
  const members = new Map<HostFound, (Named & { readonly tag: boolean })[]>();
  const add = (host: HostFound, by: Named, tag: boolean): void => {
    const known = members.get(host);
    if (known === undefined) members.set(host, [{ ...by, tag }]);
    else known.push({ ...by, tag });
  };
  for (const machine of machines) {
    const host = byName.get(machine.name);
    if (host !== undefined) add(host, machine, false);
  }
  for (const tag of tags) {
    const hosts = tagged(tag.name);
    if (hosts === undefined) return undefined;
    for (const host of hosts) add(host, tag, true);
  }
  return [...members].map(([host, by]) => ({ host, by }));
}
