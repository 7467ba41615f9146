import type { Def } from "../../nix/expr/types.ts";
import type { AnythingSet, ClanServiceSettings } from "../../options/index.ts";
import { brand, type Branded } from "../brand.ts";
import type { FileRef } from "../file.ts";
import type { Host } from "../host-spec.ts";
import type { Importable } from "../imports.ts";
import type { Own } from "../module-spec.ts";
import type { Group } from "./clan.ts";
import type { ClanService } from "./clan-service.ts";
import type { Tag } from "./machine-tags.ts";

/** The services that clan-core brings. */
export type BuiltInService = keyof ClanServiceSettings & string;

/** Settings that members of a role get by name or tag. */
interface Member<S> {
  readonly settings?: Def<S>;
}

/**
 * Who has a role, and with which settings. Those of the role, of tags and of the machine are merged as modules are: sets and
 * lists add up, and two values where one can stand are an error.
 */
export interface InstanceRole<S> {
  /** Machines by value, `[cinnabar]`, or by name with settings of their own: `{ cinnabar: { settings: { … } } }`. */
  readonly machines?: readonly Host[] | { readonly [machine: string]: Member<S> };
  /** Machines by what they are tagged with. */
  readonly tags?: readonly Tag[] | { readonly [T in Tag]?: Member<S> };
  /** Settings of every machine in the role. */
  readonly settings?: Def<S>;
  /** Modules that every machine in the role imports besides. */
  readonly extraModules?: readonly (Importable<"nixos"> | Importable<"darwin"> | FileRef)[];
}

type SettingsOfRole<S> = Group<S> extends infer G ? (string extends keyof G ? NoSettings : G) : never;
type BuiltInRoles<N extends BuiltInService> =
  Group<ClanServiceSettings[N]> extends infer Roles
    ? { readonly [K in keyof Roles]?: InstanceRole<SettingsOfRole<Roles[K]>> }
    : never;

/** The roles that a module has. */
type RolesOf<M> =
  M extends ClanService<infer R>
    ? { readonly [K in keyof R]?: InstanceRole<[keyof R[K]] extends [never] ? NoSettings : Own<R[K]>> }
    : M extends CoreModule
      ? BuiltInRoles<M["name"]>
      : M extends { readonly name: infer N; readonly input: "clan-core" }
        ? NoSuchService<N>
        : { readonly [role: string]: InstanceRole<AnythingSet> };

/** What the roles of a service that clan-core does not have would have to be. */
export interface NoSuchService<N> {
  readonly [noSuchService]: N;
}
declare const noSuchService: unique symbol;
/** The settings of a role without any. */
interface NoSettings {
  readonly [noSettings]?: never;
}
declare const noSettings: unique symbol;

/** One of clan-core's services by its name. */
interface CoreModule {
  readonly name: BuiltInService;
  readonly input?: "clan-core" | null;
}
/** A service of another input by its name there. */
interface InputModule {
  readonly name: string;
  readonly input: string;
}

/** An instance of a service. */
export interface Instance extends Branded<"instance"> {
  readonly name: string;
}

/** Data of a role of an instance as `lower` reads it. */
export interface InstanceRoleData {
  readonly machines?: readonly unknown[] | { readonly [machine: string]: { readonly settings?: unknown } };
  readonly tags?: readonly string[] | { readonly [tag: string]: { readonly settings?: unknown } };
  readonly settings?: unknown;
  readonly extraModules?: readonly unknown[];
}

/** Data of an instance as `lower` reads it. */
export interface InstanceData extends Instance {
  readonly spec: {
    readonly module: { readonly name: string; readonly input?: string | null } | ClanService;
    readonly roles: { readonly [role: string]: InstanceRoleData };
  };
}

/**
 * An instance of a service that spans machines, `clan.inventory.instances.<name>`: one of clan-core's, one of another input,
 * or one of one's own by value. Its roles take machines by value, by name and by tag; their settings are those that the
 * service declares.
 *
 * ```ts
 * export const zerotier = instance("zerotier", {
 *   module: { name: "zerotier", input: "clan-core" },
 *   roles: {
 *     controller: { machines: { cinnabar: { settings: { public: false } } } },
 *     peer: { tags: [tags.nixos] },
 *   },
 * });
 * ```
 *
 * Source: `clan.inventory.instances.<name>`.
 *
 * Errors: NV5101 unknown tag; NV5103 unknown machine; NV5104 unknown role; NV5105 unknown service or input; NV5106 a machine
 * of a class that the role does nothing for; NV5107 too few or too many machines; NV5108 too many instances; NV5109 a role
 * without machines; NV5110 a setting that is missing; NV5111 no clan; NV5010 two values for one setting; NV4001–NV4013 settings.
 */
export function instance<const M extends CoreModule | InputModule | ClanService>(
  name: string,
  spec: { readonly module: M; readonly roles: RolesOf<M> },
): Instance {
  return brand("instance", { name, spec });
}
