import type { Aggregate } from "./aggregate.ts";
import type { ModuleClass } from "./class.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Imported, Imports, NoOptions, Provides } from "./imports.ts";
import type { ModuleSpec, SeenOptions } from "./module-spec.ts";
import { moduleData } from "./module.ts";

/**
 * One concern on several platforms; it fits wherever one of its classes `K` is imported. One that declares no options is a
 * `Feature<"nixos" | "darwin">`; of written types see `Module`.
 */
export interface Feature<
  K extends ModuleClass = ModuleClass,
  P extends { readonly [C in ModuleClass]: unknown } = { readonly [C in ModuleClass]: NoOptions },
> extends Provides<Pick<P, K>> {
  readonly name: string;
}

/** The modules of a feature, by class. */
export interface FeatureSpec<
  NI extends Imports<"nixos">,
  ND,
  DI extends Imports<"darwin">,
  DD,
  HI extends Imports<"homeManager">,
  HD,
  NR,
  DR,
  HR,
> {
  readonly nixos?: ModuleSpec<"nixos", NI, ND, NR> & Written<NR>;
  readonly darwin?: ModuleSpec<"darwin", DI, DD, DR> & Written<DR>;
  readonly homeManager?: ModuleSpec<"homeManager", HI, HD, HR> & Written<HR>;
}

/**
 * One concern for several classes in one place: `flake.modules.{nixos,darwin,homeManager}.<name>`.
 *
 * ```ts
 * export const fish = feature("fish", {
 *   nixos: { config: { programs: { fish: { enable: true } } } },
 *   homeManager: { config: { programs: { fish: { enable: true } } } },
 * });
 * ```
 *
 * Source: modules of one name in several classes of `flake.modules`.
 *
 * Errors: those of `nixosModule`; NV3012 imported by a class it does not cover.
 */
export function feature<
  K extends ModuleClass,
  const NI extends Imports<"nixos"> = readonly [],
  ND = NoOptions,
  const DI extends Imports<"darwin"> = readonly [],
  DD = NoOptions,
  const HI extends Imports<"homeManager"> = readonly [],
  HD = NoOptions,
  const NR extends SeenOptions<"nixos", NI, ND> = SeenOptions<"nixos", NI, ND> & Unwritten,
  const DR extends SeenOptions<"darwin", DI, DD> = SeenOptions<"darwin", DI, DD> & Unwritten,
  const HR extends SeenOptions<"homeManager", HI, HD> = SeenOptions<"homeManager", HI, HD> & Unwritten,
>(
  name: string | Aggregate,
  spec: { readonly [C in K]: unknown } & FeatureSpec<NI, ND, DI, DD, HI, HD, NR, DR, HR>,
): Feature<
  K,
  {
    readonly nixos: ND & Imported<"nixos", NI>;
    readonly darwin: DD & Imported<"darwin", DI>;
    readonly homeManager: HD & Imported<"homeManager", HI>;
  }
> {
  return moduleData(name, "feature", spec as object) as never;
}
