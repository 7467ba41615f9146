/** Whether the fleet is a clan, and what every machine of one sees. */
import type {
  ClanCoreDarwinOptions,
  ClanCoreOptions,
  DiskoOptions,
  SopsOptions,
} from "../../options/index.ts";
import type { NoOptions } from "../imports.ts";

/**
 * The clan of the fleet. A fleet adds its own, beside `clan(…)`: from then on every NixOS and nix-darwin module sees
 * `clan.core.*` and `sops.*`, and on NixOS `disko.*`, which clan-core brings to every machine.
 *
 * ```ts
 * declare module "../dsl" {
 *   interface FleetClan { clan: typeof fleetClan }
 * }
 * ```
 */
export interface FleetClan {}

/** The options that clan-core brings to the machines of each class. */
interface OfMachines {
  readonly nixos: ClanCoreOptions & DiskoOptions & SopsOptions;
  readonly darwin: ClanCoreDarwinOptions & SopsOptions;
}

/** Those of class `C`, in a fleet that is a clan. */
export type ClanMachineOptions<C extends keyof OfMachines> = [keyof FleetClan] extends [never]
  ? NoOptions
  : OfMachines[C];
