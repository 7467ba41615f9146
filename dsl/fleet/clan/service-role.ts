/** Roles of a clan service: settings, and what they become on each machine. */
import type { Def, LeafRef, Val } from "../../nix/expr/types.ts";
import type { Anything, AnyRef, ClanInventory, Lib, Types } from "../../options/index.ts";
import { brand, type Branded } from "../brand.ts";
import type { ConfigRef } from "../class.ts";
import type { Unwritten, Written } from "../config.ts";
import type { Imports, NoOptions } from "../imports.ts";
import type { ModuleSpec, Own, SeenOptions } from "../module-spec.ts";
import type { Group } from "./clan.ts";

/** What `interface` of a role is called with. */
export interface InterfaceArgs {
  readonly lib: Lib;
  readonly types: Types;
  /** The clan: `meta.name`, `meta.domain`, for defaults. */
  readonly meta: ConfigRef<Group<ClanInventory["meta"]>>;
}

/** What `perMachine` of a service, and `perInstance` of its roles, are called with. */
export interface PerMachineArgs {
  readonly lib: Lib;
  /** The machine, and the roles it has. */
  readonly machine: { readonly name: LeafRef<string>; readonly roles: LeafRef<readonly string[]> };
  readonly meta: InterfaceArgs["meta"];
  /** What services export, by scope. */
  readonly exports: AnyRef;
  /** Puts values under the key of this scope: `exports: mkExports({ … })`. */
  readonly mkExports: AnyRef;
}

/** What `perInstance` of a role with declarations `D` is called with. */
export interface PerInstanceArgs<in out D> extends PerMachineArgs {
  readonly instanceName: LeafRef<string>;
  /** The settings of this machine: those of the role, its tags and the machine itself together. */
  readonly settings: ConfigRef<Own<D>>;
  /** The settings with defaults that depend on the machine: `extendSettings({ port: lib.mkDefault(80) })`. */
  readonly extendSettings: (more: Def<Own<D>>) => ConfigRef<Own<D>>;
  /** Every role of the instance with its machines: `roles.client.machines`. */
  readonly roles: AnyRef;
}

/** What a machine gets: a module of its class, as the builders of modules take them, and what it tells other services. */
export type MachineParts<NI extends Imports<"nixos">, ND, NR, DI extends Imports<"darwin">, DD, DR> = {
  readonly nixosModule?: ModuleSpec<"nixos", NI, ND, NR> & Written<NR>;
  readonly darwinModule?: ModuleSpec<"darwin", DI, DD, DR> & Written<DR>;
  readonly exports?: Anything;
} & Present<"nixosModule", NR> &
  Present<"darwinModule", DR>;
/** A member is there when what it holds is: no `undefined` keeps an error away from its leaf. */
type Present<N extends string, R> = R extends Unwritten
  ? unknown
  : { readonly [K in N]: NonNullable<unknown> };

/** A role with declarations `D`. */
export interface ServiceRole<D> extends Branded<"serviceRole"> {
  readonly [declares]: D;
}
declare const declares: unique symbol;

/** Data of a role as `lower` reads it. */
export interface ServiceRoleData extends Branded<"serviceRole"> {
  readonly spec: {
    readonly description: Val<string>;
    readonly interface?: unknown;
    readonly perInstance: unknown;
  };
}

/**
 * A role of a service of one's own. The options that `interface` declares are its settings: `perInstance` reads them, and
 * every instance of the service is checked against them.
 *
 * ```ts
 * serviceRole({
 *   description: "Serves the page.",
 *   interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
 *   perInstance: ({ settings }) => ({
 *     nixosModule: { config: { networking: { firewall: { allowedTCPPorts: [settings.port] } } } },
 *   }),
 * })
 * ```
 *
 * Without a module of a class the role does nothing on machines of that class, and none may have it.
 *
 * Source: `roles.<name>` of a module of class `clan.service`.
 *
 * Errors: NV5104 an unknown role; NV5106 a machine of a class that it does nothing for; NV5110 a setting that is
 * missing.
 */
export function serviceRole<
  D = NoOptions,
  const NI extends Imports<"nixos"> = readonly [],
  ND = NoOptions,
  const NR extends SeenOptions<"nixos", NI, ND> = SeenOptions<"nixos", NI, ND> & Unwritten,
  const DI extends Imports<"darwin"> = readonly [],
  DD = NoOptions,
  const DR extends SeenOptions<"darwin", DI, DD> = SeenOptions<"darwin", DI, DD> & Unwritten,
>(spec: {
  /** What a machine gets by it, in a sentence: clan-core warns of roles without one. */
  readonly description: Val<string>;
  /** Declares the settings. Stands before `perInstance`, which is typed by it. */
  readonly interface?: (args: InterfaceArgs) => D;
  /** What each machine gets for each instance in which it has the role. */
  readonly perInstance: (args: PerInstanceArgs<D>) => MachineParts<NI, ND, NR, DI, DD, DR>;
}): ServiceRole<D> {
  // What it declares is known to types alone.
  return brand("serviceRole", { spec }) as unknown as ServiceRole<D>;
}
