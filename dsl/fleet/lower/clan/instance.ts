/** Instances of services: `clan.inventory.instances.<name> = { module = …; roles = …; };`. */
import { binding, type Binding } from "../../../nix/ast/index.ts";
import { builder } from "../../brand.ts";
import type { InstanceRoleData } from "../../clan/instance.ts";
import { under } from "../entries.ts";
import { builderData, type Found } from "../found.ts";
import { classesOf, type DataOf } from "../fleet.ts";
import { valueNode, type Lowering } from "../lowering.ts";
import { sited } from "../spec.ts";
import { recordClan } from "./clan.ts";
import { ownService } from "./services.ts";
import { instanceSchema } from "./settings.ts";

/** What an instance writes. */
export function instanceBinding(lowering: Lowering, found: Found<DataOf<"instance">>): Binding {
  const { data, origin } = found;
  const { spec, name } = data;
  const own = ownService(data);
  const roles = Object.entries(spec.roles).map(([role, given]) => {
    importExtra(lowering, given.extraModules);
    return [role, roleOf(given)] as const;
  });
  const value = sited(spec, {
    ...spec,
    // Modules of the flake itself are those of its input `self`.
    module: own === undefined ? spec.module : { name: own.name, input: "self" },
    roles: sited(spec.roles, Object.fromEntries(roles)),
  });
  const path = ["clan", "inventory", "instances", name];
  const node = valueNode(lowering, value, { origin, class: "flake", option: path });
  recordClan(lowering, found, binding(path, node), () => instanceSchema(data, lowering.services));
  return under(path, node);
}

/** A role as Nix takes it: machines by value become names. */
function roleOf(role: InstanceRoleData): object {
  if (!Array.isArray(role.machines)) return role;
  const machines = (role.machines as readonly unknown[]).flatMap((machine) => {
    const data = builderData(machine);
    // What is no host has a rule of its own.
    return data?.[builder] === "host" ? [[data.name, {}] as const] : [];
  });
  return sited(role, { ...role, machines: Object.fromEntries(machines) });
}

/** Modules that machines may import on other ways as well. */
function importExtra(lowering: Lowering, modules: readonly unknown[] = []): void {
  for (const item of modules) {
    const data = builderData(item);
    if (data?.[builder] !== "module") continue;
    for (const moduleClass of classesOf(data)) lowering.refer(moduleClass, data.name);
  }
}
