import type { ClanInventory, ClanOptions } from "../../options/index.ts";
import type { Def, Eval, Nobody, Val } from "../../nix/expr/types.ts";
import { brand, type Branded } from "../brand.ts";

/** What is made from the fleet, or by clan-core itself. */
type Derived =
  | "_allMachines"
  | "_dependencies"
  | "_prefix"
  | "_services"
  | "clanInternals"
  | "darwinConfigurations"
  | "darwinModules"
  | "inventory"
  | "machines"
  | "meta"
  | "nixosConfigurations"
  | "nixosModules"
  | "outputs";

/** The literal part of a definition. */
// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
export type Group<D> = Exclude<D, Eval<any> | Nobody | undefined>;

/** Who the clan is. `clan.meta` is merged into `clan.inventory.meta`, which has the names. */
interface ClanMeta extends Omit<Group<ClanInventory["meta"]>, "name"> {
  /** Unique among the clans that one looks after: letters, digits, `_`, `-`. */
  readonly name: Val<string>;
}

/** The options of a clan: those of `flake.clan`. Machines, instances and services are builders of their own. */
export interface ClanSpec extends Omit<ClanOptions, Derived> {
  readonly meta: ClanMeta;
  /** Tags with members of their own: `{ tags: { canary: ["cinnabar"] } }`. */
  readonly inventory?: Def<Pick<ClanInventory, "tags">>;
}

/** The fleet as a clan. */
export interface Clan extends Branded<"clan"> {
  readonly spec: ClanSpec;
}

/**
 * Makes the fleet a clan, `clan = { … }` (clan-core's `flake.clan`), once per fleet: every host becomes a machine of its
 * inventory and is built by clan-core. `inputs` reaches the machines as a special argument.
 *
 * ```ts
 * export const fleetClan = clan({ meta: { name: "example", domain: "example.org" } });
 * declare module "../dsl" {
 *   interface FleetClan { clan: typeof fleetClan }
 * }
 * ```
 *
 * Source: `clan` of clan-core's flake module.
 *
 * Errors: NV3020 without an input `clan-core`; NV5100 a second clan.
 */
export function clan(spec: ClanSpec): Clan {
  return brand("clan", { spec });
}
