/** Values that options take besides strings, numbers and lists: derivations, paths, free data. */
import type { AnyRef, Def, Eval, LeafRef, Nix, Nobody, Opaque, Ref, Val } from "../../nix/expr/types.ts";
import type { TakesAttrs } from "./derivation.ts";
import type { Lib } from "./lib.ts";
import type { LinuxSystem, Pkgs } from "./pkgs.ts";

export type { AnyRef } from "../../nix/expr/types.ts";

/** The platforms that packages are known for. */
export type System = "x86_64-linux" | "aarch64-linux" | "aarch64-darwin" | "x86_64-darwin";

/** A derivation, as a value. Only Nix makes one: `pkgs.git`, `pkgs.writeText(…)`. */
export declare class Derivation extends Opaque<PackageRef> {
  private constructor();
  protected readonly derivation: true;
}

/** A Nix path, as a value: `file("./x.sh")`. */
export declare class Path extends Opaque<PathRef> {
  private constructor();
  protected readonly path: true;
}

/** A reference to a path. */
export type PathRef = LeafRef<Path>;

/** What `types.path` takes: an absolute path as text, a path, what a derivation builds. */
export type PathLike = string | Path | Derivation;

/** What may stand in `${}` of a Nix string. */
export type Interpolable = string | Path | Derivation;

/** Any value at all: literals of any shape, functions, whatever Nix computes. */
export type Anything =
  Scalar | readonly Anything[] | AnythingSet | ((...args: AnyRef[]) => unknown) | Symbolic;
export interface AnythingSet {
  readonly [name: string]: Anything | undefined;
}
type Scalar = string | number | boolean | null | Derivation | Path;
type Symbolic = Eval<unknown> | Nobody;

/** Data of a settings file: sets and lists of strings, numbers and booleans. */
export type Data = Scalar | readonly Data[] | DataSet | Symbolic;
export interface DataSet {
  readonly [name: string]: Data | undefined;
}

/** A set with keys of one's own: `attrsOf`. */
export interface Attrs<V> {
  readonly [name: string]: V;
}

/** An entry of a `dagOf` with its place in the order: what `lib.hm.dag.entryAfter` makes. */
export declare class DagEntry<out T> {
  private constructor();
  protected readonly entry: T;
}

/** An overlay: `(final, prev) => ({ … })`. */
export type Overlay = (final: AnyRef, prev: AnyRef) => unknown;

/** The contents of a module of any class: definitions, or a function of the module arguments. */
export type DeferredModule = AnythingSet | ((args: AnyRef) => unknown) | Path;

/** A reference to a derivation. */
export type PackageRef = symbol & Eval<Derivation> & DerivationMembers;
export interface DerivationMembers {
  (arg: never): Nix<unknown>;
  readonly name: LeafRef<string>;
  readonly pname: LeafRef<string>;
  readonly version: LeafRef<string>;
  readonly outPath: LeafRef<string>;
  readonly drvPath: LeafRef<string>;
  readonly system: LeafRef<System>;
  readonly outputs: LeafRef<readonly string[]>;
  readonly out: PackageRef;
  readonly bin: PackageRef;
  readonly dev: PackageRef;
  readonly lib: PackageRef;
  readonly man: PackageRef;
  readonly doc: PackageRef;
  readonly src: PackageRef;
  readonly meta: Meta;
  /** What the package adds for its users; every package has its own. */
  readonly passthru: AnyRef;
  readonly override: (args: AnythingSet | ((previous: AnyRef) => unknown)) => PackageRef;
  /** Attributes, `(previous) => …`, or `(final, previous) => …`: names are those of derivations. */
  readonly overrideAttrs: TakesAttrs;
}

/** `meta` of a derivation. */
export interface Meta {
  readonly description: LeafRef<string>;
  readonly homepage: LeafRef<string>;
  readonly license: AnyRef;
  readonly mainProgram: LeafRef<string>;
  readonly maintainers: LeafRef<readonly unknown[]>;
  readonly platforms: LeafRef<readonly string[]>;
  readonly broken: LeafRef<boolean>;
  readonly position: LeafRef<string>;
  readonly [name: string]: AnyRef | LeafRef<string> | LeafRef<boolean> | LeafRef<readonly unknown[]>;
}

/** A package that brings attributes of its own (`passthru`) besides those of every derivation. */
export type PackageWith<T> = PackageRef & T;

/** A set of packages whose names are not known. */
export type OpenPackages = Nix<unknown> & { readonly [name: string]: PackageRef & AnyRefMembers };
interface AnyRefMembers {
  readonly passthru: AnyRef;
}

/** `_module`: what a module says about the evaluation it is part of. */
export interface ModuleSettings {
  readonly args?: Anything;
  readonly check?: Val<boolean>;
  readonly freeformType?: Anything;
}

/** What a module that is written in place of an option's value may hold besides options. */
export interface ModuleKeys {
  readonly imports?: Val<readonly Anything[]>;
}

/** The same as a function of the module arguments: `containers.web.config: ({ pkgs }) => ({ … })`. */
export type ModuleFunction<O, C extends "nixos" | "homeManager"> = (
  args: NestedArgs<O, C extends "nixos" ? LinuxSystem : System>,
) => Def<O & ModuleKeys>;
interface NestedArgs<O, S extends System> {
  readonly config: Ref<O>;
  readonly options: AnyRef;
  readonly lib: Lib;
  readonly pkgs: Pkgs<S>;
  readonly modulesPath: LeafRef<string>;
}
