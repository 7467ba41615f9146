/** The machines and homes of the fleet as values: what files for other tools are written from. */
import type { System } from "../options/index.ts";
import type { Deploy } from "./host-spec.ts";

/** A machine, as its file declares it. */
export interface FleetHost {
  readonly name: string;
  readonly class: "nixos" | "darwin";
  readonly system: System;
  readonly tags: readonly string[];
  readonly description: string | undefined;
  readonly deploy: Deploy;
  /** The accounts whose homes it has. */
  readonly accounts: readonly string[];
  /** `hosts/cinnabar.ts`. */
  readonly file: string;
}

/** A home without a host. */
export interface FleetHome {
  readonly name: string;
  readonly system: System;
  /** Whose it is. */
  readonly user: string | undefined;
  readonly file: string;
}

/**
 * What the fleet consists of, when all its files are read: the argument of builders whose files tell of every machine. A
 * host that is added is in all of them.
 *
 * ```ts
 * export const ci = workflow("fleet", ({ hosts, tagged }) => ({ … }));
 * ```
 */
export interface Roster {
  /** By name. */
  readonly hosts: readonly FleetHost[];
  /** By name. */
  readonly homes: readonly FleetHome[];
  /** The platforms of the flake. */
  readonly systems: readonly System[];
  /** Whether the machines belong to a clan. */
  readonly clan: boolean;
  /** The host of a name; NV5609 when there is none. */
  readonly host: (name: string) => FleetHost;
  /** The hosts with a tag; NV5609 when no host has it. */
  readonly tagged: (tag: string) => readonly FleetHost[];
}

/** What a builder takes: the file's content, or a function that makes it from the fleet. */
export type FromFleet<T> = T | ((fleet: Roster) => T);
