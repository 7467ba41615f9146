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
 *
 * Source: one `flake.modules.<class>.<name>` that several files define, which the option `flake.modules` of flake-parts
 * merges.
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name; NV3003 a module has it; NV3012 nothing contributes to it.
 */
export function aggregate(name: string): Aggregate {
  return brand("aggregate", { name });
}
