/** What an instance names: NV5103 machines, NV5104 roles, NV5105 services and inputs, NV5109 roles without machines, NV5111 a clan. */
import { nearest } from "../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Found } from "../../fleet/lower/found.ts";
import { problem, type Fleet } from "../../fleet/lower/fleet.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { clanServices } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { inventoryOf, knownTags, type InstanceUse, type RoleUse } from "./inventory.ts";

/** What instances refer to is there. */
export const checkInstances: Rule = (checked) => {
  const { fleet, partial } = checked;
  if (partial) return [];
  return [
    ...withoutClan(fleet),
    ...limitsOfRoles(fleet),
    ...inventoryOf(checked).flatMap((use) => named(fleet, use)),
  ];
};

function named(fleet: Fleet, use: InstanceUse): readonly Diagnostic[] {
  const known = knownTags(fleet);
  return [
    ...moduleOf(fleet, use),
    ...use.roles.flatMap((role) => [
      ...roleOf(use, role),
      ...machinesOf(fleet, role),
      ...empty(use, role, known),
    ]),
  ];
}

const quoted = (name: string): string => JSON.stringify(name);
const among = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near === undefined ? `there are: ${known.join(", ")}` : `did you mean ${quoted(near)}?`;
};

/** The service: one of clan-core's, of another input, or an exported one of the fleet's own. */
function moduleOf(fleet: Fleet, { found, own, builtIn }: InstanceUse): readonly Diagnostic[] {
  const { module } = found.data.spec;
  if (own !== undefined) {
    if (fleet.has(own)) return [];
    const help = "export it from a file of services/";
    return [problem("NV3010", found, `the service ${quoted(own.name)} is exported by no file`, help)];
  }
  const site = siteOfObject(module)?.properties;
  const at = (name: string): Pick<Found, "origin"> => ({
    origin: site?.get(name)?.valueOrigin ?? found.origin,
  });
  if (builtIn !== undefined) {
    if (clanServices().has(builtIn)) return [];
    const known = [...clanServices().keys()];
    return [
      problem("NV5105", at("name"), `clan-core has no service ${quoted(builtIn)}`, among(builtIn, known)),
    ];
  }
  const { input } = module as { readonly input: string };
  const [inputs] = fleet.of("inputs");
  const { name } = module as { readonly name: string };
  if (input === "self") {
    const services = fleet.of("clanService").map(({ data }) => data.name);
    // Services that the clan is given as Nix are not known by name.
    const raw = fleet.of("clan").some(({ data }) => data.spec.modules !== undefined);
    if (raw || services.includes(name)) return [];
    const help = services.length === 0 ? "make it with clanService(…)" : among(name, services);
    return [problem("NV5105", at("name"), `the flake has no service ${quoted(name)}`, help)];
  }
  if (inputs === undefined || Object.hasOwn(inputs.data.inputs, input)) return [];
  const message = `there is no input ${quoted(input)}`;
  return [problem("NV5105", at("input"), message, among(input, Object.keys(inputs.data.inputs)))];
}

/** The roles are those of the service, and still there. */
function roleOf({ service }: InstanceUse, { name, known, origin }: RoleUse): readonly Diagnostic[] {
  if (service === undefined) return [];
  if (known?.replacedBy !== undefined) {
    const gone = `${service.name} has the role ${quoted(name)} no more`;
    return [problem("NV5104", { origin }, gone, `use its role ${quoted(known.replacedBy)}`)];
  }
  if (known !== undefined) return [];
  const message = `the service ${quoted(service.name)} has no role ${quoted(name)}`;
  return [problem("NV5104", { origin }, message, among(name, [...service.roles.keys()]))];
}

/** The machines are hosts of the fleet. */
function machinesOf(fleet: Fleet, { machines }: RoleUse): readonly Diagnostic[] {
  const hosts = fleet.of("host").map(({ data }) => data.name);
  return machines.flatMap((machine) => {
    if (machine.stray === true) {
      const help = "give the result of nixosHost(…) or darwinHost(…)";
      return [problem("NV5103", machine, "this is no machine", help)];
    }
    if (hosts.includes(machine.name)) return [];
    return [
      problem("NV5103", machine, `there is no machine ${quoted(machine.name)}`, among(machine.name, hosts)),
    ];
  });
}

/** A role that no machine has does nothing, a tag that no host has brings nobody in. */
function empty({ found }: InstanceUse, role: RoleUse, known: ReadonlySet<string>): readonly Diagnostic[] {
  const { members, machines, tags } = role;
  const warning = (at: Pick<Found, "origin">, message: string, help: string): Diagnostic => ({
    ...problem("NV5109", at, message, help),
    severity: "warning",
  });
  if (machines.length + tags.length === 0) {
    // That it has to have some is said with the limits.
    if ((role.known?.minMachines ?? 0) > 0) return [];
    const message = `nobody has the role ${quoted(role.name)} of ${quoted(found.data.name)}`;
    return [warning(role, message, "name machines or tags, or leave the role out")];
  }
  const bring = new Set(members?.flatMap(({ by }) => by.filter(({ tag }) => tag).map(({ name }) => name)));
  return tags
    .filter(({ name }) => members !== undefined && known.has(name) && !bring.has(name))
    .map((tag) =>
      warning(tag, `no host has the tag ${quoted(tag.name)}`, "give it to a host, or leave it out"),
    );
}

/** Limits in the manifest of a service are of roles that it has. */
function limitsOfRoles(fleet: Fleet): readonly Diagnostic[] {
  return fleet.of("clanService").flatMap((found) => {
    const { manifest, roles } = found.data.spec;
    const limits = (manifest.constraints as { readonly roles?: object } | undefined)?.roles ?? {};
    const site = siteOfObject(limits)?.properties;
    return Object.keys(limits)
      .filter((role) => !Object.hasOwn(roles, role))
      .map((role) => {
        const message = `the service ${quoted(found.data.name)} has no role ${quoted(role)}`;
        const at = { origin: site?.get(role)?.origin ?? found.origin };
        return problem("NV5104", at, message, among(role, Object.keys(roles)));
      });
  });
}

/** Without a clan nothing makes anything of instances and services. */
function withoutClan(fleet: Fleet): readonly Diagnostic[] {
  if (fleet.of("clan").length > 0) return [];
  const help = 'add to services/clan.ts: export const fleetClan = clan({ meta: { name: "…" } });';
  return [...fleet.of("instance"), ...fleet.of("clanService")].map((found) =>
    problem("NV5111", found, `${quoted(found.data.name)} is part of a clan, and the fleet is none`, help),
  );
}
