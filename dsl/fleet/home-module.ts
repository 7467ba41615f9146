import type { Aggregate } from "./aggregate.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Brought, Imports, NoOptions } from "./imports.ts";
import type { Module, ModuleSpec, SeenOptions } from "./module-spec.ts";
import { moduleData } from "./module.ts";

/**
 * A home-manager module, `flake.modules.homeManager.<name>`; with an aggregate in place of the name, one of its parts.
 *
 * ```ts
 * export const fish = homeModule(shell, { config: ({ pkgs }) => ({ programs: { fish: { enable: true } } }) });
 * ```
 *
 * Source: a module of home-manager, kept in `flake.modules.homeManager`.
 *
 * Errors: those of `nixosModule`.
 */
export function homeModule<
  const I extends Imports<"homeManager"> = readonly [],
  D = NoOptions,
  const R extends SeenOptions<"homeManager", I, D> = SeenOptions<"homeManager", I, D> & Unwritten,
>(
  name: string | Aggregate,
  spec: ModuleSpec<"homeManager", I, D, R> & Written<R>,
): Module<"homeManager", Brought<"homeManager", D, I>> {
  return moduleData(name, "homeModule", { homeManager: spec }) as never;
}
