import { brand, type Branded } from "./brand.ts";

/** A module that many files write together. */
export interface Aggregate extends Branded<"aggregate"> {
  readonly name: string;
}

/**
 * A name that many files contribute to: each `homeModule(shell, …)` adds to the one `flake.modules.homeManager.shell`.
 * Whoever imports `shell` gets all of it; options that a contribution declares are known where that is imported too.
 *
 * ```ts
 * export const shell = aggregate("shell");
 * export const fish = homeModule(shell, { config: { programs: { fish: { enable: true } } } });
 * ```
 */
export function aggregate(name: string): Aggregate {
  return brand("aggregate", { name });
}
