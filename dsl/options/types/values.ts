/** Values that options take besides strings, numbers and lists: derivations, paths, free data. */
import type { Eval, LeafRef, Nix, Val } from "../../nix/expr/types.ts";

export type System = "x86_64-linux" | "aarch64-linux" | "aarch64-darwin" | "x86_64-darwin";

/** Data of any shape: what `types.anything` and settings formats take. */
export type Data = string | number | boolean | null | readonly Val<Data>[] | DataSet;
export interface DataSet {
  readonly [name: string]: Val<Data> | undefined;
}

/** A reference whose type nobody knows: any name may follow, and it is taken everywhere. */
export type AnyRef = symbol & Eval<never> & AnyMembers;
export interface AnyMembers {
  (...args: readonly unknown[]): AnyRef;
  readonly [name: string]: AnyRef;
}

/** A derivation, as a value. Only Nix makes one: `pkgs.git`, `pkgs.writeText(…)`. */
export declare class Derivation {
  private constructor();
  private readonly derivation: true;
}

/** A Nix path, as a value: `file("./x.sh")`. */
export declare class Path {
  private constructor();
  private readonly path: true;
}

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
  readonly src: AnyRef;
  readonly meta: AnyRef;
  readonly passthru: AnyRef;
  readonly override: (args: Val<DataSet> | ((old: AnyRef) => unknown)) => PackageRef;
  readonly overrideAttrs: (
    attrs: Val<DataSet> | ((old: AnyRef) => unknown) | ((final: AnyRef, prev: AnyRef) => unknown),
  ) => PackageRef;
}
