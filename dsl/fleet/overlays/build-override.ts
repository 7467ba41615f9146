import type {
  AnyRef,
  AnythingSet,
  Derivation,
  DerivationAttrs,
  Exact,
  FinalAttrs,
  OverlayPackages,
  PackageRef,
} from "../../options/index.ts";
import type { Nix, Val } from "../../nix/expr/types.ts";
import type { Reasoned } from "./about.ts";
import type { Unwritten, Written } from "./written.ts";
import { item, type NamedPackage, type OverlayItem } from "./item.ts";

/** How a package is built otherwise: one of the three, or the first two together. */
export interface BuildOverride<R> extends Reasoned {
  /** Other arguments of the package's function, which every package has its own of. */
  readonly override?: AnythingSet | ((previous: AnyRef) => AnythingSet);
  /** Other attributes of its derivation: `(old) => …`, or `(final, previous) => …`. */
  readonly overrideAttrs?: (first: FinalAttrs, previous: FinalAttrs) => Exact<R, DerivationAttrs>;
  /** Another package in its place: a wrapper, a variant. */
  readonly by?: (previous: PackageRef, final: OverlayPackages) => Val<Derivation>;
}

/**
 * A package of nixpkgs, built otherwise.
 *
 * ```ts
 * buildOverride("mactop", { reason: "A test makes a directory in HOME.", overrideAttrs: () => ({ doCheck: false }) })
 * buildOverride("ffmpeg", { reason: "…", override: { withUnfree: true } })
 * buildOverride("pinentry", { reason: "…", by: (_, final) => final["pinentry-curses"] })
 * ```
 *
 * become `mactop = prev.mactop.overrideAttrs { doCheck = false; };`, `ffmpeg = prev.ffmpeg.override { … };`.
 *
 * Source: `override` and `overrideAttrs` of a package.
 *
 * Errors: NV5301, NV5303, NV5306, NV5314 no such attribute, NV5318 nothing, or too much, is overridden.
 */
export const buildOverride: <
  const N extends string,
  const R extends DerivationAttrs | Nix<unknown> = DerivationAttrs & Unwritten,
>(
  name: NamedPackage<N>,
  how: BuildOverride<R> & Written<R, "overrideAttrs">,
) => OverlayItem = ((
  name: unknown,
  { override, overrideAttrs, by, ...about }: BuildOverride<DerivationAttrs>,
): OverlayItem => item(name, about, { strategy: "buildOverride", override, overrideAttrs, by })) as never;
