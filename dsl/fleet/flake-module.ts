import type { AnyRef, FlakeOptions, Lib, OptionsOf, PerSystemOptions, Types } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { Config, Unwritten, Written } from "./config.ts";
import type { ConfigRef, ModuleArguments } from "./class.ts";
import type { Intersect, NoOptions, Provides } from "./imports.ts";
import type { DisabledModules, Own } from "./module-spec.ts";
import type { PerSystemConfig, PerSystemDefinitions } from "./per-system.ts";
import type { RawFlakeModule } from "./raw-flake-module.ts";

/** What a flake-parts module may import: modules of inputs, other flake modules, modules that stay Nix. */
export type FlakeImports = readonly (AnyRef | FlakeModule<unknown> | RawFlakeModule)[];

type Brought<I extends FlakeImports, C extends "flake" | "perSystem"> = I extends readonly []
  ? NoOptions
  : Intersect<I[number] extends infer M ? BroughtBy<M, C> : never>;
type BroughtBy<M, C extends "flake" | "perSystem"> =
  M extends Provides<infer P> ? (C extends keyof P ? P[C] : NoOptions) : NoOptions;

/** What the imports of a flake module bring, at the top and for each system. */
export interface FlakeProvided<I extends FlakeImports, D> {
  readonly flake: OptionsOf<D> & Brought<I, "flake">;
  readonly perSystem: Brought<I, "perSystem">;
}

/** The options it sees for each system. */
type EachSystem<I extends FlakeImports> = PerSystemOptions & Brought<I, "perSystem">;

/** The options a flake-parts module sees; `P` are its definitions for each system. */
export type SeenFlakeOptions<I extends FlakeImports, D, P = Unwritten> = Omit<FlakeOptions, "perSystem"> &
  Own<D> &
  Brought<I, "flake"> & {
    readonly perSystem?: PerSystemConfig<EachSystem<I>, P>;
  } & ModuleArguments;

/** The arguments of a flake-parts module. */
export interface FlakeModuleArgs<in out O> {
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
  readonly config: ConfigRef<FlakeOptions> & AnyRef;
  readonly lib: Lib;
  readonly types: Types;
  readonly "flake-parts-lib": AnyRef;
}

/** A flake-parts module. */
export interface FlakeModuleSpec<I extends FlakeImports, D, P, R> {
  /** Flake modules of inputs: `inputs["treefmt-nix"].flakeModule`. */
  readonly imports?: I;
  readonly disabledModules?: DisabledModules;
  /** Options of its own. Stands before `config`, which is typed by it. */
  readonly options?: (args: FlakeOptionsArgs) => D;
  readonly config?: Config<FlakeModuleArgs<FlakeOptions & Own<D>>, SeenFlakeOptions<I, D, P>, R>;
}

/** A module of the flake; `P` are the options it brings to those who import it. */
export interface FlakeModule<P = unknown> extends Branded<"flakeModule">, Provides<P> {}

/** Data of a flake module as `lower` reads it. */
export interface FlakeModuleData extends Branded<"flakeModule"> {
  readonly spec: {
    readonly imports?: readonly unknown[];
    readonly disabledModules?: readonly unknown[];
    readonly options?: unknown;
    readonly config?: unknown;
  };
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
 *
 * Source: a module of [flake-parts](https://flake.parts).
 *
 * Errors: NV4001 no such option; NV3014 something that cannot be imported; NV3020 an input that is missing.
 */
export function flakeModule<
  const I extends FlakeImports = readonly [],
  D = NoOptions,
  const P extends PerSystemDefinitions<EachSystem<I>> = PerSystemDefinitions<EachSystem<I>> & Unwritten,
  const R extends SeenFlakeOptions<I, D> = SeenFlakeOptions<I, D> & Unwritten,
>(spec: FlakeModuleSpec<I, D, P, R> & Written<R>): FlakeModule<FlakeProvided<I, D>> {
  const data: FlakeModuleData = brand("flakeModule", { spec });
  // What it provides is known to types alone.
  return data as unknown as FlakeModule<FlakeProvided<I, D>>;
}
