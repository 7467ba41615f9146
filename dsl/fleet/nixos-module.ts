import type { Aggregate } from "./aggregate.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Brought, Imports, NoOptions } from "./imports.ts";
import type { Module, ModuleSpec, SeenOptions } from "./module-spec.ts";
import { moduleData } from "./module.ts";

/**
 * A NixOS module, `flake.modules.nixos.<name>`; with an aggregate in place of the name, one of its parts.
 *
 * ```ts
 * export const sshd = nixosModule("sshd", { config: { services: { openssh: { enable: true } } } });
 * ```
 *
 * Source: a module of NixOS, kept in `flake.modules.nixos` (`flakeModules.modules` of flake-parts).
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name; NV3010 an import that nothing exports; NV3011 imports in a circle.
 */
export function nixosModule<
  const I extends Imports<"nixos"> = readonly [],
  D = NoOptions,
  const R extends SeenOptions<"nixos", I, D> = SeenOptions<"nixos", I, D> & Unwritten,
>(
  name: string | Aggregate,
  spec: ModuleSpec<"nixos", I, D, R> & Written<R>,
): Module<"nixos", Brought<"nixos", D, I>> {
  return moduleData(name, "nixosModule", { nixos: spec }) as never;
}
