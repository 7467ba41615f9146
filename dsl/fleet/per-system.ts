import type { Def, LeafRef } from "../nix/expr/types.ts";
import type { AnyRef, Lib, PerSystemOptions, Pkgs, System } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { ConfigRef } from "./class.ts";

/** The arguments of a `perSystem` module. `inputs'` and `self'` are the outputs for this system. */
export interface PerSystemArgs {
  readonly config: ConfigRef<PerSystemOptions>;
  readonly lib: Lib;
  readonly pkgs: Pkgs;
  readonly system: LeafRef<System>;
  readonly "inputs'": AnyRef;
  readonly "self'": AnyRef;
}

/** Data of `perSystem`. */
export interface PerSystem extends Branded<"perSystem"> {
  readonly config: unknown;
}

/**
 * Outputs made once for each of the flake's systems: packages, checks, dev shells, formatter.
 *
 * ```ts
 * export const devShell = perSystem(({ pkgs }) => ({ devShells: { default: pkgs.mkShell({ packages: [pkgs.just] }) } }));
 * ```
 */
export function perSystem(
  config: Def<PerSystemOptions> | ((args: PerSystemArgs) => Def<PerSystemOptions>),
): PerSystem {
  return brand("perSystem", { config });
}
