/** Option schemas: the types of every option of every class, `pkgs` and `lib`, and the check of definitions at build. */
import type { Def, Nix, NoInf, Val } from "../nix/expr/types.ts";
import type { AnyRef, Data, Derivation, Path, System } from "./types/values.ts";

export type { AnyRef, Data, DataSet, Derivation, PackageRef, Path, System } from "./types/values.ts";

/** Options that are not typed yet. */
// oxlint-disable-next-line typescript/no-explicit-any -- open for the moment; generated types take its place
type Open = Record<string, any>;

/** Options of a NixOS module. */
export interface NixosOptions extends Open {}
/** Options of a nix-darwin module. */
export interface DarwinOptions extends Open {}
/** Options of a home-manager module. */
export interface HomeOptions extends Open {}
/** Options of a flake-parts module, top level. */
export interface FlakeOptions extends Open {}
/** Options of a flake-parts module, `perSystem`. */
export interface PerSystemOptions extends Open {}

/** Nixpkgs, for hosts of the platform `S`. */
// oxlint-disable-next-line no-unused-vars -- the platform will choose the packages
export interface Pkgs<S extends System = System> extends Record<string, AnyRef> {}

/** A type of `lib.types`; `T` is what an option of this type holds. */
export declare class NixType<out T> {
  private constructor();
  private readonly holds: T;
}

/** The result of `lib.mkOption`. */
export declare class OptionDecl<out T> {
  private constructor();
  private readonly declares: T;
}

/** `lib.types`. */
export interface Types {
  readonly str: NixType<string>;
  readonly bool: NixType<boolean>;
  readonly int: NixType<number>;
  readonly port: NixType<number>;
  readonly float: NixType<number>;
  readonly path: NixType<string | Path | Derivation>;
  readonly package: NixType<Derivation>;
  readonly lines: NixType<string>;
  readonly anything: NixType<Data>;
  readonly raw: NixType<Data>;
  readonly enum: <const V extends readonly (string | number | boolean | null)[]>(
    values: V,
  ) => NixType<V[number]>;
  readonly nullOr: <T>(of: NixType<T>) => NixType<T | null>;
  readonly listOf: <T>(of: NixType<T>) => NixType<readonly Val<T>[]>;
  readonly attrsOf: <T>(of: NixType<T>) => NixType<{ readonly [name: string]: Val<T> }>;
  readonly submodule: <D>(module: { readonly options: D }) => NixType<OptionsOf<D>>;
}

/** Nixpkgs' `lib`. */
export interface Lib {
  readonly types: Types;
  readonly mkIf: <T>(condition: Val<boolean>, value: Val<NoInf<T>>) => Nix<T>;
  readonly mkForce: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkDefault: <T>(value: Val<NoInf<T>>) => Nix<T>;
  readonly mkMerge: <T>(values: readonly Val<NoInf<T>>[]) => Nix<T>;
  readonly mkOption: <T>(option: {
    readonly type: NixType<T>;
    readonly default?: Val<NoInf<T>>;
    readonly description?: string;
    readonly example?: unknown;
  }) => OptionDecl<T>;
  readonly mkEnableOption: (what: string) => OptionDecl<boolean>;
  readonly optional: <T>(condition: Val<boolean>, value: Val<T>) => Nix<readonly Val<T>[]>;
  readonly optionals: <T>(condition: Val<boolean>, values: Val<readonly Val<T>[]>) => Nix<readonly Val<T>[]>;
  // oxlint-disable-next-line typescript/no-explicit-any -- open for the moment
  readonly [name: string]: any;
}

type FromDecl<D> = D extends OptionDecl<infer T> ? Val<T> : Def<OptionsOf<D>>;

/** The option group that a tree of declarations (`{ custom: { x: lib.mkOption(…) } }`) gives. */
export type OptionsOf<D> = { readonly [K in keyof D]?: FromDecl<D[K]> };
