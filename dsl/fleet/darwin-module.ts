import type { Aggregate } from "./aggregate.ts";
import type { Imported, Imports, NoOptions } from "./imports.ts";
import type { Module, ModuleSpec } from "./module-spec.ts";
import { moduleData } from "./module.ts";

/**
 * A nix-darwin module, `flake.modules.darwin.<name>`; with an aggregate in place of the name, one of its parts.
 *
 * ```ts
 * export const dock = darwinModule("dock", { config: { system: { defaults: { dock: { autohide: true } } } } });
 * ```
 *
 * Errors: those of `nixosModule`.
 */
export function darwinModule<const I extends Imports<"darwin"> = readonly [], D = NoOptions>(
  name: string | Aggregate,
  spec: ModuleSpec<"darwin", I, D>,
): Module<"darwin", D & Imported<"darwin", I>> {
  return moduleData(name, "darwinModule", { darwin: spec }) as never;
}
