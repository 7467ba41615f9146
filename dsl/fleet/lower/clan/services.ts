/** What is known of a service: its roles, whom they configure, their settings and limits. */
import { declaredOptions, clanServices, schemaOf, type OptionNode } from "../../../options/check.ts";
import type { Expr } from "../../../nix/ast/index.ts";
import { builder } from "../../brand.ts";
import type { InstanceData } from "../../clan/instance.ts";
import { builderData } from "../found.ts";
import type { DataOf } from "../fleet.ts";

/** A class of machines. */
export type MachineClass = "nixos" | "darwin";

/** A role of a service. */
export interface KnownRole {
  /** The classes of machines that it does something for; none of one that only tells others about its machines. */
  readonly classes: readonly MachineClass[];
  readonly minMachines?: number | undefined;
  readonly maxMachines?: number | undefined;
  /** The role that took its place: nobody may have it any more. */
  readonly replacedBy?: string | undefined;
  readonly settings: () => OptionNode;
}

/** A service whose roles are known. */
export interface KnownService {
  /** As messages call it. */
  readonly name: string;
  readonly maxInstances?: number | undefined;
  readonly roles: ReadonlyMap<string, KnownRole>;
}

/** A role of a service of one's own, as it was lowered. */
export interface LoweredRole {
  readonly classes: readonly MachineClass[];
  /** The declarations of its interface. */
  readonly interface: Expr | undefined;
}

/** The services of the fleet's own, as they were lowered. */
export type LoweredServices = ReadonlyMap<DataOf<"clanService">, ReadonlyMap<string, LoweredRole>>;

/** The service of the fleet's own that an instance is of. */
export function ownService({ spec }: InstanceData): DataOf<"clanService"> | undefined {
  const data = builderData(spec.module);
  return data?.[builder] === "clanService" ? data : undefined;
}

/** Of an instance of a service of clan-core, its name. */
export function builtIn({ spec }: InstanceData): string | undefined {
  const { name, input = "clan-core" } = spec.module as {
    readonly name: string;
    readonly input?: string | null;
  };
  return input === null || input === "clan-core" ? name : undefined;
}

/** What is known of the service that an instance is of; nothing of those of other inputs, and of ones that are not there. */
export function serviceOf(instance: InstanceData, lowered: LoweredServices): KnownService | undefined {
  const own = ownService(instance);
  if (own !== undefined) return ofOwn(own, lowered.get(own) ?? new Map());
  const name = builtIn(instance);
  const facts = name === undefined ? undefined : clanServices().get(name);
  if (name === undefined || facts === undefined) return undefined;
  const settings = schemaOf("clanServiceSettings").root.children.get(name);
  const roles = Object.entries(facts.roles).map(([role, known]): readonly [string, KnownRole] => [
    role,
    { ...known, settings: () => ({ children: settings?.children.get(role)?.children ?? new Map() }) },
  ]);
  return { name, maxInstances: facts.maxInstances, roles: new Map(roles) };
}

function ofOwn(
  { name, spec }: DataOf<"clanService">,
  lowered: ReadonlyMap<string, LoweredRole>,
): KnownService {
  const { maxInstances, roles: limits = {} } = (spec.manifest.constraints ?? {}) as Constraints;
  const roles = [...lowered].map(([role, { classes, interface: declared }]): readonly [string, KnownRole] => [
    role,
    {
      classes,
      minMachines: limits[role]?.minMachines ?? undefined,
      maxMachines: limits[role]?.maxMachines ?? undefined,
      settings: () => (declared === undefined ? { children: new Map() } : declaredOptions(declared)),
    },
  ]);
  return { name, maxInstances: maxInstances ?? undefined, roles: new Map(roles) };
}

/** The limits in a manifest, as their option takes them. */
interface Constraints {
  readonly maxInstances?: number | null;
  readonly roles?: {
    readonly [role: string]: { readonly minMachines?: number | null; readonly maxMachines?: number | null };
  };
}
