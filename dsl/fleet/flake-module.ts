import type { Def } from "../nix/expr/types.ts";
import type { AnyRef, FlakeOptions, Lib, OptionsOf, Types } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { ConfigRef } from "./class.ts";
import type { NoOptions } from "./imports.ts";
import type { RawFlakeModule } from "./raw-flake-module.ts";

/** The arguments of a flake-parts module. */
export interface FlakeModuleArgs<O> {
  readonly config: ConfigRef<O>;
  readonly options: AnyRef;
  readonly lib: Lib;
  readonly inputs: AnyRef;
  readonly self: AnyRef;
  readonly withSystem: AnyRef;
  readonly getSystem: AnyRef;
  readonly moduleWithSystem: AnyRef;
  readonly "flake-parts-lib": AnyRef;
}

/** What `options` of a flake-parts module is called with. */
export interface FlakeOptionsArgs {
  readonly config: ConfigRef<FlakeOptions>;
  readonly lib: Lib;
  readonly types: Types;
  readonly "flake-parts-lib": AnyRef;
}

/** A flake-parts module. */
export interface FlakeModuleSpec<D> {
  /** Flake modules of inputs: `inputs.treefmt-nix.flakeModule`. */
  readonly imports?: readonly (AnyRef | RawFlakeModule)[];
  readonly disabledModules?: readonly (string | AnyRef)[];
  readonly options?: (args: FlakeOptionsArgs) => D;
  readonly config?:
    | Def<FlakeOptions & OptionsOf<D>>
    | ((args: FlakeModuleArgs<FlakeOptions & OptionsOf<D>>) => Def<FlakeOptions & OptionsOf<D>>);
}

/** Data of `flakeModule`. */
export interface FlakeModule extends Branded<"flakeModule"> {
  readonly spec: FlakeModuleSpec<unknown>;
}

/**
 * A module of the flake itself (flake-parts), written as it is.
 *
 * ```ts
 * export const formatting = flakeModule({
 *   imports: [inputs["treefmt-nix"].flakeModule],
 *   config: { perSystem: { treefmt: { programs: { nixfmt: { enable: true } } } } },
 * });
 * ```
 */
export function flakeModule<D = NoOptions>(spec: FlakeModuleSpec<D>): FlakeModule {
  return brand("flakeModule", { spec: spec as FlakeModuleSpec<unknown> });
}
