/** Machines, who lives on them, tags, and the instances of services that name them. */
import { inventoryOf, isComputedTag, membersInClan, taggedHosts } from "../../check/clan/inventory.ts";
import type { FleetToCheck } from "../../check/rule.ts";
import { builder } from "../../fleet/brand.ts";
import { builderData } from "../../fleet/lower/found.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { aboutOf } from "../about.ts";
import type { Fact, GraphEdge, GraphNode, GraphPart } from "../model.ts";

const classWords = { nixos: "NixOS", darwin: "nix-darwin" } as const;

/** All of them, with what they have to do with each other. */
export function machines(checked: FleetToCheck): GraphPart {
  const hosts = hostsOf(checked);
  const homes = homesOf(checked);
  const services = servicesOf(checked);
  const tags = tagsOf(checked, services.edges);
  const parts = [services, tags, hosts, homes];
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) };
}

function hostsOf({ fleet }: FleetToCheck): GraphPart {
  const edges: GraphEdge[] = [];
  const nodes = fleet.of("host").map((found): GraphNode => {
    const { name, class: of, spec } = found.data;
    const id = `machine:${name}`;
    for (const user of Object.values(spec.users ?? {})) {
      const data = builderData(user);
      if (data?.[builder] === "user") edges.push({ from: id, to: `home:${data.name}`, kind: "home" });
    }
    const facts: Fact[] = [];
    if (spec.description !== undefined) facts.push(["description", String(spec.description)]);
    if ((spec.tags ?? []).length > 0) facts.push(["tags", (spec.tags ?? []).join(", ")]);
    if (spec.deploy?.targetHost !== undefined) facts.push(["reached at", spec.deploy.targetHost]);
    if (spec.deploy?.buildHost !== undefined) facts.push(["built on", spec.deploy.buildHost]);
    return {
      id,
      kind: "machine",
      name,
      note: `${classWords[of]} · ${spec.system}`,
      place: found.origin,
      ...aboutOf(found),
      system: spec.system,
      ...(facts.length > 0 ? { facts } : {}),
    };
  });
  return { nodes, edges };
}

function homesOf({ fleet }: FleetToCheck): GraphPart {
  const users = fleet.of("user").map((found): GraphNode => ({
    id: `home:${found.data.name}`,
    kind: "home",
    name: found.data.name,
    note: "user",
    place: found.origin,
    ...aboutOf(found),
  }));
  const homes = fleet.of("homeConfiguration").map((found): GraphNode => ({
    id: `home:${found.data.name}`,
    kind: "home",
    name: found.data.name,
    note: `home without a host · ${found.data.spec.system}`,
    place: found.origin,
    ...aboutOf(found),
    system: found.data.spec.system,
  }));
  const edges = fleet.of("homeConfiguration").flatMap(({ data }): readonly GraphEdge[] => {
    const user = builderData(data.spec.user);
    if (user?.[builder] !== "user") return [];
    return [{ from: `home:${data.name}`, to: `home:${user.name}`, kind: "imports" }];
  });
  return { nodes: [...users, ...homes], edges };
}

/** Instances with their roles, and the services of the fleet's own. */
function servicesOf(checked: FleetToCheck): GraphPart {
  const edges: GraphEdge[] = [];
  const instances = inventoryOf(checked).map((use): GraphNode => {
    const { name, spec } = use.found.data;
    const id = `instance:${name}`;
    if (use.own !== undefined) edges.push({ from: id, to: `service:${use.own.name}`, kind: "of" });
    const roles = use.roles.map((role) => {
      const item = `${id}#${role.name}`;
      for (const tag of role.tags) edges.push({ from: item, to: `tag:${tag.name}`, kind: "names" });
      for (const machine of role.machines)
        edges.push({ from: item, to: `machine:${machine.name}`, kind: "names" });
      const { members } = role;
      const note =
        members === undefined ? {} : { note: `${members.length} machine${members.length === 1 ? "" : "s"}` };
      return { id: item, name: role.name, ...note, place: role.origin };
    });
    const input = "input" in spec.module ? (spec.module.input ?? "clan-core") : "clan-core";
    const of = use.own === undefined ? `${input} ${use.builtIn ?? spec.module.name}` : `own ${use.own.name}`;
    return {
      id,
      kind: "instance",
      name,
      note: of,
      place: use.found.origin,
      ...aboutOf(use.found),
      items: roles,
    };
  });
  const services = checked.fleet.of("clanService").map((found): GraphNode => ({
    id: `service:${found.data.name}`,
    kind: "service",
    name: found.data.name,
    note: "service of one's own",
    place: found.origin,
    ...aboutOf(found),
  }));
  return { nodes: [...instances, ...services], edges };
}

/** Tags that are declared, that hosts have, and those of clan itself that some role names. */
function tagsOf({ fleet }: FleetToCheck, named: readonly GraphEdge[]): GraphPart {
  const [declared] = fleet.of("tags");
  const words: Readonly<Record<string, string>> = declared?.data.tags ?? {};
  const places = siteOfObject(words)?.properties;
  const tagged = taggedHosts(fleet);
  const names = new Set([
    ...Object.keys(words),
    ...fleet.of("host").flatMap(({ data }) => data.spec.tags ?? []),
    ...membersInClan(fleet).keys(),
    ...named.filter(({ to }) => to.startsWith("tag:")).map(({ to }) => to.slice("tag:".length)),
  ]);
  const edges: GraphEdge[] = [];
  const nodes = [...names].map((name): GraphNode => {
    const id = `tag:${name}`;
    const members = tagged(name) ?? [];
    for (const { data } of members) edges.push({ from: id, to: `machine:${data.name}`, kind: "tags" });
    const place = places?.get(name)?.origin ?? declared?.origin;
    const about = words[name];
    if (isComputedTag(name)) return { id, kind: "tag", name, note: "given by clan itself" };
    return {
      id,
      kind: "tag",
      name,
      ...(place === undefined || about === undefined ? {} : { place }),
      ...(about === undefined ? {} : { about }),
    };
  });
  return { nodes, edges };
}
