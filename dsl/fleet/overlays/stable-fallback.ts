import type { Reasoned } from "./about.ts";
import { item, type NamedPackage, type OverlayItem } from "./item.ts";

/** How a package falls back to another channel. */
export interface StableFallback extends Reasoned {
  /** The channel, by the name that `nixpkgsChannels` gives it; `stable` unless told. */
  readonly channel?: string;
}

/**
 * A package taken from another channel, because it is broken on the one of the fleet.
 *
 * ```ts
 * stableFallback("bpftrace", { reason: "Its checks fail on kernels before 6.12.", on: "linux", until: "2027-03-01" })
 * ```
 *
 * becomes `bpftrace = final.stable.bpftrace;`. Whether the channel has the package is known to Nix alone.
 *
 * Source: a package of another nixpkgs, in an overlay.
 *
 * Errors: NV5301, NV5303, NV5305 no overlay of the fleet makes the channel, or it is the nixpkgs of the fleet itself; NV5306.
 */
export const stableFallback: <const N extends string>(
  name: NamedPackage<N>,
  how: StableFallback,
) => OverlayItem = ((name: unknown, { channel = "stable", ...about }: StableFallback): OverlayItem =>
  item(name, about, { strategy: "stableFallback", channel })) as never;
