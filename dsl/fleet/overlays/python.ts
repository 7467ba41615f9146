import type {
  AnythingSet,
  AnyRef,
  Derivation,
  DerivationAttrs,
  Exact,
  FinalAttrs,
  Listed,
  PackageRef,
  python313Packages,
} from "../../options/index.ts";
import type { Nix, Val } from "../../nix/expr/types.ts";
import type { About, Reasoned } from "./about.ts";
import type { Recipe } from "./custom-build.ts";
import type { ofPython } from "./added.ts";
import type { Unwritten, Written } from "./written.ts";
import { item, type OverlayItem, type UnlistedPackage } from "./item.ts";

/** How a Python package is built otherwise. */
export interface PythonOverride<R> extends Omit<Reasoned, "on"> {
  /** Other attributes: what `buildPythonPackage` takes. */
  readonly overridePythonAttrs?: (old: FinalAttrs) => Exact<R, DerivationAttrs>;
  /** Another package in its place. */
  readonly by?: (previous: PackageRef, final: python313Packages & AnyRef) => Val<Derivation>;
}

/**
 * A package of Python, built otherwise for every Python of the package set at once.
 *
 * ```ts
 * pythonOverride("pygit2", {
 *   reason: "Its tests want an SSH agent.",
 *   overridePythonAttrs: (old) => ({ disabledTests: nix.concat(nix.get(old, "disabledTests", []), ["test_keypair"]) }),
 * })
 * ```
 *
 * becomes a part of `pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [ (pythonFinal: pythonPrev: { … }) ];`.
 *
 * Source: `pythonPackagesExtensions` and `overridePythonAttrs` of nixpkgs.
 *
 * Errors: NV5303, NV5315 no such package of Python.
 */
export const pythonOverride: <
  const N extends string,
  const R extends DerivationAttrs | Nix<unknown> = DerivationAttrs & Unwritten,
>(
  name: Listed<N, python313Packages, python313Packages> | UnlistedPackage,
  how: PythonOverride<R> & Written<R, "overridePythonAttrs">,
) => OverlayItem = ((
  name: unknown,
  { overridePythonAttrs, by, ...about }: PythonOverride<DerivationAttrs>,
): OverlayItem => item(name, about, { strategy: "pythonOverride", overridePythonAttrs, by })) as never;

/** What is said of a Python package of one's own. */
export interface PythonBuild extends Omit<About, "on"> {
  /** Arguments that `callPackage` does not find. */
  readonly args?: AnythingSet;
}

/**
 * A Python package of one's own, in every Python of the package set: `python3Packages.<name>`.
 *
 * ```ts
 * pythonBuild("fleet-report", file("./fleet-report.nix"))
 * ```
 *
 * Source: `pythonPackagesExtensions` of nixpkgs.
 *
 * Errors: NV5302 there is one of this name; NV5303.
 */
export const pythonBuild = <const N extends string>(
  name: N,
  recipe: Recipe,
  { args = {}, ...about }: PythonBuild = {},
): OverlayItem<{ readonly [ofPython]: { readonly [K in N]: PackageRef } }> =>
  item(name, about, { strategy: "pythonBuild", recipe, args });
