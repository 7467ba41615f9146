/** `lib.types`, with the type of the values that an option holds. */
import type { AnyRef, Def, Opaque, Val } from "../../nix/expr/types.ts";
import type {
  Anything,
  AnythingSet,
  Attrs,
  Data,
  DagEntry,
  DeferredModule,
  Derivation,
  Overlay,
  PathLike,
} from "./values.ts";

/** A type of `lib.types`; `T` is what an option of this type holds. */
export declare class NixType<out T> {
  private constructor();
  protected readonly holds: T;
}

/** The result of `lib.mkOption`. */
export declare class OptionDecl<out T> {
  private constructor();
  protected readonly declares: T;
}

type Fn = (...args: never) => unknown;

/** What may be written where a value of `T` is taken: groups as `Def`, leaves as `Val`. */
export type At<T> = unknown extends T
  ? Anything
  : [Exclude<T, null>] extends [readonly unknown[] | Opaque<unknown> | Fn]
    ? Val<T>
    : [Exclude<T, null>] extends [object]
      ? Def<T>
      : Val<T>;

type FromDecl<D> = D extends OptionDecl<infer T> ? At<T> : Def<OptionsOf<D>>;

declare const given: unique symbol;

/** Options that a schema gives (disko, sops …), where declarations are gathered: `OptionsOf<D & Given<DiskoOptions>>`. */
export interface Given<O> {
  readonly [given]: O;
}

/**
 * The option group that a tree of declarations (`{ custom: { x: lib.mkOption(…) } }`) gives.
 *
 * Of several modules, intersect the declarations and ask once: `OptionsOf<A & B>`. In `OptionsOf<A> & OptionsOf<B>` every
 * group that both declare into is a union of both readings of both, which doubles with each module.
 */
export type OptionsOf<D> =
  D extends Given<infer O>
    ? O & { readonly [K in keyof D as K extends typeof given ? never : K]?: FromDecl<D[K]> }
    : { readonly [K in keyof D]?: FromDecl<D[K]> };

/** Types whose names Nix spells with the bounds: `types.ints.between 1 9`. */
export interface IntTypes {
  readonly between: (lowest: number, highest: number) => NixType<number>;
  readonly positive: NixType<number>;
  readonly unsigned: NixType<number>;
  readonly s8: NixType<number>;
  readonly s16: NixType<number>;
  readonly s32: NixType<number>;
  readonly u8: NixType<number>;
  readonly u16: NixType<number>;
  readonly u32: NixType<number>;
}

export interface NumberTypes {
  readonly between: (lowest: number, highest: number) => NixType<number>;
  readonly positive: NixType<number>;
  readonly nonnegative: NixType<number>;
}

type EnumValue = string | number | boolean | null;

/** A module in the argument of `types.submodule`: its options, or a function of the module arguments that gives them. */
export interface SubmoduleBody<D> {
  readonly options?: D;
  readonly config?: unknown;
  readonly imports?: readonly unknown[];
  readonly freeformType?: NixType<unknown>;
  readonly _module?: unknown;
}
type SubmoduleArgs = {
  readonly config: AnyRef;
  readonly options: AnyRef;
  readonly name: AnyRef;
  readonly lib: AnyRef;
};

/** `lib.types`. Parametrised types carry the type of their contents. */
export interface Types {
  readonly str: NixType<string>;
  readonly singleLineStr: NixType<string>;
  readonly nonEmptyStr: NixType<string>;
  readonly passwdEntry: <T>(of: NixType<T>) => NixType<T>;
  readonly strMatching: (pattern: string) => NixType<string>;
  readonly separatedString: (separator: string) => NixType<string>;
  readonly lines: NixType<string>;
  readonly commas: NixType<string>;
  readonly envVar: NixType<string>;
  readonly bool: NixType<boolean>;
  readonly boolByOr: NixType<boolean>;
  readonly int: NixType<number>;
  readonly ints: IntTypes;
  readonly float: NixType<number>;
  readonly number: NixType<number>;
  readonly numbers: NumberTypes;
  readonly port: NixType<number>;
  readonly path: NixType<PathLike>;
  readonly pathInStore: NixType<PathLike>;
  readonly externalPath: NixType<PathLike>;
  readonly pathWith: (where: {
    readonly inStore?: boolean;
    readonly absolute?: boolean;
  }) => NixType<PathLike>;
  readonly package: NixType<Derivation>;
  readonly shellPackage: NixType<Derivation>;
  readonly pkgs: NixType<unknown>;
  readonly anything: NixType<unknown>;
  readonly unspecified: NixType<unknown>;
  readonly raw: NixType<unknown>;
  readonly attrs: NixType<AnythingSet>;
  readonly json: NixType<Data>;
  readonly toml: NixType<Data>;
  readonly overlay: NixType<Overlay>;
  readonly optionType: NixType<unknown>;
  readonly deferredModule: NixType<DeferredModule>;
  readonly deferredModuleWith: (module: AnythingSet) => NixType<DeferredModule>;
  readonly enum: <const V extends readonly EnumValue[]>(values: V) => NixType<V[number]>;
  readonly nullOr: <T>(of: NixType<T>) => NixType<T | null>;
  readonly listOf: <T>(of: NixType<T>) => NixType<readonly At<T>[]>;
  readonly nonEmptyListOf: <T>(of: NixType<T>) => NixType<readonly At<T>[]>;
  readonly attrsOf: <T>(of: NixType<T>) => NixType<Attrs<At<T>>>;
  readonly lazyAttrsOf: <T>(of: NixType<T>) => NixType<Attrs<At<T>>>;
  readonly attrsWith: <T>(how: {
    readonly elemType: NixType<T>;
    readonly lazy?: boolean;
    readonly placeholder?: string;
  }) => NixType<Attrs<At<T>>>;
  readonly functionTo: <T>(of: NixType<T>) => NixType<(arg: AnyRef) => Val<T>>;
  readonly uniq: <T>(of: NixType<T>) => NixType<T>;
  readonly unique: <T>(why: { readonly message: string }, of: NixType<T>) => NixType<T>;
  readonly either: <A, B>(first: NixType<A>, second: NixType<B>) => NixType<A | B>;
  readonly oneOf: <const V extends readonly NixType<unknown>[]>(types: V) => NixType<Held<V[number]>>;
  readonly coercedTo: <A, B>(from: NixType<A>, coerce: AnyRef | Fn, to: NixType<B>) => NixType<A | B>;
  readonly addCheck: <T>(of: NixType<T>, check: AnyRef | Fn) => NixType<T>;
  readonly attrTag: <D extends Attrs<OptionDecl<unknown>>>(tags: D) => NixType<OptionsOf<D>>;
  readonly submodule: <D>(
    module: SubmoduleBody<D> | ((args: SubmoduleArgs) => SubmoduleBody<D>),
  ) => NixType<OptionsOf<D>>;
  readonly submoduleWith: <D>(how: {
    readonly modules: readonly (SubmoduleBody<D> | ((args: SubmoduleArgs) => SubmoduleBody<D>))[];
    readonly specialArgs?: AnythingSet;
    readonly shorthandOnlyDefinesConfig?: boolean;
    readonly class?: string;
    readonly description?: string;
  }) => NixType<OptionsOf<D>>;
  readonly mkOptionType: (type: AnythingSet) => NixType<unknown>;
}

type Held<N> = N extends NixType<infer T> ? T : never;

/** `lib.hm.types`. */
export interface HmTypes {
  readonly dagOf: <T>(of: NixType<T>) => NixType<Attrs<Val<T | DagEntry<T>>>>;
  readonly gvariant: NixType<unknown>;
  readonly fontType: NixType<unknown>;
  readonly sourceFileOrLines: AnyRef;
}
