import type { PathLike } from "../../options/index.ts";
import type { Val } from "../../nix/expr/types.ts";
import type { Reasoned } from "./about.ts";
import { item, type NamedPackage, type OverlayItem } from "./item.ts";

/** A patch that is fetched: what `fetchpatch` takes. */
export interface FetchedPatch {
  /** Of a commit: a patch of a pull request changes with it, and its hash no longer fits. */
  readonly url: `https://${string}` | `http://${string}`;
  /** `sha256-…`, of the patch as `fetchpatch` normalises it. */
  readonly hash: string;
  readonly name?: string;
  readonly stripLen?: number;
  readonly extraPrefix?: string;
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly relative?: string;
  /** Takes the patch back. */
  readonly revert?: boolean;
}

/** A patch: fetched, or a file of the fleet (`file("./x.patch")`). */
export type Patch = FetchedPatch | Val<PathLike>;

/** Patches of a package. */
export interface UpstreamPatch extends Reasoned {
  readonly patch: Patch | readonly Patch[];
}

/**
 * A package with patches that its next release will have.
 *
 * ```ts
 * upstreamPatch("nixos-facter", {
 *   reason: "Aborts on touchpads behind SPI.",
 *   tracking: "https://github.com/nix-community/nixos-facter/pull/672",
 *   patch: { url: "https://github.com/nix-community/nixos-facter/commit/4f27….patch", hash: "sha256-…" },
 * })
 * ```
 *
 * becomes `prev.nixos-facter.overrideAttrs (old: { patches = old.patches or [ ] ++ [ … ]; })`.
 *
 * Source: `fetchpatch`, and `patches` of a derivation.
 *
 * Errors: NV5301, NV5303, NV5306, NV5307 a hash that is none. Warnings: NV5308 a hash to be filled in; NV5317 a patch that
 * will change.
 */
export const upstreamPatch: <const N extends string>(
  name: NamedPackage<N>,
  how: UpstreamPatch,
) => OverlayItem = ((name: unknown, { patch, ...about }: UpstreamPatch): OverlayItem =>
  item(name, about, {
    strategy: "upstreamPatch",
    patches: Array.isArray(patch) ? (patch as readonly Patch[]) : [patch],
  })) as never;
