import type { Aggregate } from "./aggregate.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Brought, Imports, NoOptions } from "./imports.ts";
import type { Module, ModuleSpec, SeenOptions } from "./module-spec.ts";
import { moduleData } from "./module.ts";

/**
 * A nix-darwin module, `flake.modules.darwin.<name>`; with an aggregate in place of the name, one of its parts.
 *
 * ```ts
 * export const dock = darwinModule("dock", { config: { system: { defaults: { dock: { autohide: true } } } } });
 * ```
 *
 * Source: a module of nix-darwin, kept in `flake.modules.darwin`.
 *
 * Errors: those of `nixosModule`.
 */
export function darwinModule<
  const I extends Imports<"darwin"> = readonly [],
  D = NoOptions,
  const R extends SeenOptions<"darwin", I, D> = SeenOptions<"darwin", I, D> & Unwritten,
>(
  name: string | Aggregate,
  spec: ModuleSpec<"darwin", I, D, R> & Written<R>,
): Module<"darwin", Brought<"darwin", D, I>> {
  return moduleData(name, "darwinModule", { darwin: spec }) as never;
}
