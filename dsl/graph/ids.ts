/** How nodes are called: the same things have the same ids, whichever part of the graph tells of them. */
import type { FleetToCheck } from "../check/rule.ts";
import { perFleet } from "../check/memoize.ts";
import type { LoweredModule } from "../fleet/lower/scopes.ts";

/** `module:nixos.caddy`; machines, users, generators and secrets are modules with nodes of their own. */
export function idOfModule(of: string, name: string): string {
  const [room, ...rest] = name.split("/");
  const own = rest.join("/");
  if (room === "machines" && rest.length > 1) return `machine:${rest.slice(1).join("/")}`;
  if (room === "users" && of === "homeManager" && own !== "") return `home:${own}`;
  if (room === "vars" && own !== "") return `generator:${own}`;
  if (room === "sops" && own !== "") return `secrets:${own}`;
  return `module:${of}.${name}`;
}

/** A file that writes something of the flake beside modules of machines. */
export const idOfFile = (file: string): string => `file:${file}`;

/** The part that a file writes of a module. */
export const idOfPart = (module: string, file: string): string => `${module}#${file}`;

/**
 * The node that a lowered module is part of. What stands inline is part of who it stands with: a home without a host, a
 * service of one's own; what is none of these is its file.
 */
export const ownerOf = perFleet(({ fleet }: FleetToCheck) => {
  const inline = new Map<object, string>();
  for (const { data, origin } of fleet.of("homeConfiguration")) inline.set(origin, `home:${data.name}`);
  const services = new Map<string, string>();
  for (const { data, file } of fleet.of("clanService")) services.set(file, `service:${data.name}`);
  return (module: LoweredModule): string => {
    const { class: of, name, source, origin } = module;
    const isOfMachines = of === "nixos" || of === "darwin" || of === "homeManager";
    if (isOfMachines && name !== undefined) return idOfModule(of, name);
    return inline.get(origin) ?? services.get(source) ?? idOfFile(source);
  };
});

/** Where edges of a module start: at it, or at its part of an aggregate. */
export const endOfModule = perFleet((checked: FleetToCheck) => {
  const owner = ownerOf(checked);
  const aggregates = new Set<string>();
  for (const { data } of checked.fleet.of("module"))
    if (data.aggregate !== undefined)
      for (const of of Object.keys(data.bodies)) aggregates.add(idOfModule(of, data.name));
  return (module: LoweredModule): string => {
    const own = owner(module);
    return aggregates.has(own) ? idOfPart(own, module.source) : own;
  };
});
