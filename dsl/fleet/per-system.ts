import type { LeafRef } from "../nix/expr/types.ts";
import type { AnyRef, Lib, ModuleKeys, PerSystemOptions, System } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { Config, Unwritten } from "./config.ts";
import type { ConfigRef, ModuleArguments } from "./class.ts";
import type { ModulePkgs } from "./overlays/fleet-overlays.ts";
import type { Provides } from "./imports.ts";

/** The arguments of a `perSystem` module. `inputs'` and `self'` are the outputs for this system. */
export interface PerSystemArgs<in out O = PerSystemOptions> {
  readonly config: ConfigRef<O>;
  readonly lib: Lib;
  readonly pkgs: ModulePkgs;
  readonly system: LeafRef<System>;
  readonly "inputs'": AnyRef;
  readonly "self'": AnyRef;
}

/** What `perSystem` takes: a plain set, or a function of its arguments that returns `R`. */
export type PerSystemConfig<O, R = Unwritten> = Config<PerSystemArgs<O>, PerSystemDefinitions<O>, R>;
/** What may be defined for each system. */
export type PerSystemDefinitions<O> = O & ModuleKeys & ModuleArguments;

/** Data of `perSystem`. */
export interface PerSystem extends Branded<"perSystem"> {
  readonly config: unknown;
  /** The flake module whose options it may define. */
  readonly module: unknown;
}

/**
 * Outputs made once for each of the flake's systems: packages, checks, dev shells, formatter. Options of a flake module are
 * known behind it: `perSystem(treefmt, …)`.
 *
 * ```ts
 * export const devShell = perSystem(({ pkgs }) => ({ devShells: { default: pkgs.mkShell({ packages: [pkgs.just] }) } }));
 * ```
 *
 * Source: `perSystem` of flake-parts.
 *
 * Errors: NV4001 no such option; NV4002 a value of another type; NV4012 a reference to an option that is not there.
 */
export function perSystem<
  const R extends PerSystemDefinitions<PerSystemOptions> = PerSystemDefinitions<PerSystemOptions> & Unwritten,
>(config: PerSystemConfig<PerSystemOptions, R>): PerSystem;
export function perSystem<
  P,
  const R extends PerSystemDefinitions<PerSystemOptions & P> = PerSystemDefinitions<PerSystemOptions & P> &
    Unwritten,
>(module: Provides<{ readonly perSystem: P }>, config: PerSystemConfig<PerSystemOptions & P, R>): PerSystem;
export function perSystem(first: unknown, second?: unknown): PerSystem {
  return brand(
    "perSystem",
    second === undefined ? { config: first, module: undefined } : { config: second, module: first },
  );
}
