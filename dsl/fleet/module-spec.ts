/** What the builders of modules take. */
import type { Val } from "../nix/expr/types.ts";
import type { Lib, OptionsOf, PathLike, Types } from "../options/index.ts";
import type { ModulePkgs } from "./overlays/fleet-overlays.ts";
import type { Config } from "./config.ts";
import type { ClassArgs, ClassOptions, ClassSystem, ConfigRefs, ModuleClass, OpenConfig } from "./class.ts";
import type { Merged } from "./merged.ts";
import type { Imported, Imports, NoOptions, Provides } from "./imports.ts";

/** The options a module of class `C` sees: those of its class, its own, and those of its imports. */
export type SeenOptions<C extends ModuleClass, I extends Imports<C>, D> = Merged<
  ClassOptions[C],
  Own<D & Imported<C, I>>
>;

/** `config` as it reads it. */
export type SeenConfig<C extends ModuleClass, I extends Imports<C>, D> = ConfigRefs<
  ClassOptions[C],
  Own<D & Imported<C, I>>
>;

/** The options that declarations `D` give. TypeScript reads `D` off `options` alone: through this, not off `config`. */
export type Own<D> = D extends infer Declared ? OptionsOf<Declared> : never;

/** Modules to leave out, by their path below `modulesPath`, or as the module itself. */
export type DisabledModules = readonly Val<PathLike>[];

/** What `options` is called with, whatever the class of the module. `types` is `lib.types`. */
interface SharedOptionsArgs {
  readonly lib: Lib;
  readonly types: Types;
}
interface ClassOptionsArgs<in out C extends ModuleClass> extends SharedOptionsArgs {
  /** Names that are known complete; those of options of its own follow, unchecked. */
  readonly config: OpenConfig<ClassOptions[C]>;
  readonly pkgs: ModulePkgs<ClassSystem[C]>;
}

/**
 * What `options` is called with, for options that stand on their own: in modules of several classes `lib` and `types`, in one
 * of class `C` also `config` and `pkgs`.
 *
 * ```ts
 * const options = ({ lib }: OptionsArgs) => ({ custom: { beacon: { enable: lib.mkEnableOption("the beacon") } } });
 * ```
 */
export type OptionsArgs<C extends ModuleClass = never> = [C] extends [never]
  ? SharedOptionsArgs
  : ClassOptionsArgs<C>;

/** A module of class `C` with imports `I`, declaring options `D`, defining `R`. */
export interface ModuleSpec<C extends ModuleClass, I extends Imports<C>, D, R> {
  readonly imports?: I;
  /** Modules of nixpkgs (or of an import) to leave out: `"services/web/foo.nix"`. */
  readonly disabledModules?: DisabledModules;
  /** Options of its own. Stands before `config`, which is typed by it. */
  readonly options?: (args: ClassOptionsArgs<C>) => D;
  readonly config?: Config<ClassArgs<SeenConfig<C, I, D>, ClassSystem[C]>[C], SeenOptions<C, I, D>, R>;
}

/**
 * A module as another one imports it: `O` are the declarations it brings to class `C`, or the function that gives them. Its
 * type may be written, and then the editor need not look into it to answer in the files that import it:
 *
 * ```ts
 * export const power: Module<"darwin"> = darwinModule("power", { config: { power: { sleep: { display: 15 } } } });
 *
 * const options = ({ lib }: OptionsArgs) => ({ custom: { beacon: { enable: lib.mkEnableOption("the beacon") } } });
 * export const beacon: Module<"darwin", typeof options> = darwinModule("beacon", { options, config: … });
 * ```
 *
 * Other options that it declares or imports are not known by that type: who defines them imports the module that has them.
 */
export interface Module<C extends ModuleClass, O = NoOptions> extends Provides<{
  readonly [K in C]: DeclaredBy<O>;
}> {
  readonly name: string;
}

/** Declarations, or those that a function gives. */
export type DeclaredBy<O> = O extends (args: never) => infer D ? D : O;
