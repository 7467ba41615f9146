import type { Aggregate } from "./aggregate.ts";
import type { ModuleClass } from "./class.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Brought, Imports, NoOptions, Provides } from "./imports.ts";
import type { DeclaredBy, ModuleSpec, SeenOptions } from "./module-spec.ts";
import { moduleData } from "./module.ts";

/**
 * One concern on several platforms; it fits wherever one of its classes `K` is imported. One that declares no options is a
 * `Feature<"nixos" | "darwin">`, one that declares the same for each class a `Feature<"nixos" | "darwin", typeof options>`;
 * where they differ, `{ nixos: typeof options }`. Of written types see `Module`.
 */
export interface Feature<K extends ModuleClass = ModuleClass, O = NoOptions> extends Provides<ByClass<K, O>> {
  readonly name: string;
}

/** What a feature declares for each class: the same for all that a function gives, or each its own. */
type ByClass<K extends ModuleClass, O> = {
  readonly [C in K]: O extends (args: never) => unknown
    ? DeclaredBy<O>
    : C extends keyof O
      ? DeclaredBy<O[C]>
      : NoOptions;
};

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
    readonly nixos: Brought<"nixos", ND, NI>;
    readonly darwin: Brought<"darwin", DD, DI>;
    readonly homeManager: Brought<"homeManager", HD, HI>;
  }
> {
  return moduleData(name, "feature", spec as object) as never;
}
