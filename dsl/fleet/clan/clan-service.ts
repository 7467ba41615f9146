import type { Val } from "../../nix/expr/types.ts";
import type { ClanServiceOptions } from "../../options/index.ts";
import { brand, type Branded } from "../brand.ts";
import type { Unwritten } from "../config.ts";
import type { Imports, NoOptions } from "../imports.ts";
import type { SeenOptions } from "../module-spec.ts";
import type { Group } from "./clan.ts";
import type { MachineParts, PerMachineArgs, ServiceRole } from "./service-role.ts";

type Roles = { readonly [role: string]: ServiceRole<unknown> };
/** What the roles declare, by name. */
type Declared<R> = { readonly [K in keyof R]: R[K] extends ServiceRole<infer D> ? D : never };

/** What a service is: name, words for its readers, limits. */
interface Manifest extends Omit<Group<ClanServiceOptions["manifest"]>, "name" | "description" | "readme"> {
  /** How clan calls it in messages and keys of exports; the service's own name unless told. */
  readonly name?: string;
  readonly description: Val<string>;
  /** How it is used, in Markdown: clan-core warns of services without one. */
  readonly readme: Val<string>;
}

/** What `perMachine` is called with: every instance of the service that the machine has a role in. */
export interface ServiceMachineArgs extends PerMachineArgs {
  /** `instances.<name>.roles.<role>.machines.<machine>.settings` */
  readonly instances: PerMachineArgs["exports"];
}

/** A service of one's own; `R` are the declarations of its roles. */
export interface ClanService<out R = unknown> extends Branded<"clanService"> {
  readonly name: string;
  readonly [roles]: R;
}
declare const roles: unique symbol;

/** Data of a service as `lower` reads it. */
export interface ClanServiceData extends Branded<"clanService"> {
  readonly name: string;
  readonly spec: {
    readonly manifest: Manifest;
    readonly roles: { readonly [role: string]: unknown };
    readonly perMachine?: unknown;
  };
}

/**
 * A clan service of one's own, `clan.modules.<name>`: a module of class `clan.service`, which `instance` puts to use.
 *
 * ```ts
 * export const status = clanService("status", {
 *   manifest: { description: "A page that says who is up", readme: "One server, every other machine a client." },
 *   roles: {
 *     server: serviceRole({ description: "…", interface: ({ lib, types }) => ({ … }), perInstance: ({ settings }) => ({ … }) }),
 *   },
 * });
 * export const fleetStatus = instance("status", { module: status, roles: { server: { machines: [cinnabar] } } });
 * ```
 *
 * Source: `clan.modules.<name>`, a module of class `clan.service`.
 *
 * Errors: those of modules for what is in `nixosModule` and `darwinModule`; NV3001 the name is taken; NV3002 it is no name;
 * NV5104 limits of a role that is not there.
 */
export function clanService<
  const R extends Roles,
  const NI extends Imports<"nixos"> = readonly [],
  ND = NoOptions,
  const NR extends SeenOptions<"nixos", NI, ND> = SeenOptions<"nixos", NI, ND> & Unwritten,
  const DI extends Imports<"darwin"> = readonly [],
  DD = NoOptions,
  const DR extends SeenOptions<"darwin", DI, DD> = SeenOptions<"darwin", DI, DD> & Unwritten,
>(
  name: string,
  spec: {
    readonly manifest: Manifest;
    readonly roles: R;
    /** What a machine gets once, however many instances it has a role in. */
    readonly perMachine?: (args: ServiceMachineArgs) => MachineParts<NI, ND, NR, DI, DD, DR>;
  },
): ClanService<Declared<R>> {
  // What its roles declare is known to types alone.
  return brand("clanService", { name, spec }) as unknown as ClanService<Declared<R>>;
}
