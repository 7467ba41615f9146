/** Option schemas: the types of every option of every class, `pkgs` and `lib`, and the check of definitions at build. */
import type { Def, Nix, NoInf, Val } from "../nix/expr/types.ts";
import type { AnyRef, Data, Derivation, Path, System } from "./types/values.ts";

export type {
  Anything,
  AnythingSet,
  AnyRef,
  Attrs,
  DagEntry,
  Data,
  DataSet,
  DeferredModule,
  Derivation,
  DerivationMembers,
  Interpolable,
  Meta,
  ModuleKeys,
  Overlay,
  PackageRef,
  PackageWith,
  Path,
  PathLike,
  PathRef,
  System,
} from "./types/values.ts";

export type { ClanCoreOptions } from "./generated/clanCore.d.ts";
export type { ClanServiceOptions } from "./generated/clanService.d.ts";
export type { ClanServiceSettings } from "./generated/clanServiceSettings.d.ts";
export type { DarwinOptions } from "./generated/darwin.d.ts";
export type { DiskoOptions } from "./generated/disko.d.ts";
export type { FlakeOptions } from "./generated/flake.d.ts";
export type { HomeOptions } from "./generated/homeManager.d.ts";
export type { HomeManagerModuleOptions } from "./generated/homeManagerModule.d.ts";
export type { NixosOptions } from "./generated/nixos.d.ts";
export type { PerSystemOptions } from "./generated/perSystem.d.ts";
export type { SopsOptions } from "./generated/sops.d.ts";
export type { SopsHomeOptions } from "./generated/sopsHome.d.ts";
export type { SrvosOptions } from "./generated/srvos.d.ts";
export type { TerranixOptions } from "./generated/terranix.d.ts";

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
