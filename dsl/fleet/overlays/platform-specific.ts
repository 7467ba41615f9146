import type { Derivation, OverlayPackages } from "../../options/index.ts";
import type { Val } from "../../nix/expr/types.ts";
import type { Reasoned } from "./about.ts";
import { item, type NamedPackage, type OverlayItem } from "./item.ts";

type Choice = (final: OverlayPackages, prev: OverlayPackages) => Val<Derivation>;

/** What a package is, by kernel; as nixpkgs has it where nothing is said. */
export interface PlatformSpecific extends Omit<Reasoned, "on"> {
  readonly linux?: Choice;
  readonly darwin?: Choice;
}

/**
 * A package that is another one on Linux, on macOS, or on both.
 *
 * ```ts
 * platformSpecific("pinentry", {
 *   reason: "Macs ask in a window, servers have none.",
 *   linux: (final) => final["pinentry-curses"],
 *   darwin: (final) => final["pinentry_mac"],
 * })
 * ```
 *
 * becomes `pinentry = if prev.stdenv.hostPlatform.isDarwin then final.pinentry_mac else final.pinentry-curses;`.
 *
 * Source: `stdenv.hostPlatform` in an overlay.
 *
 * Errors: NV5301, NV5303, NV5306 what is chosen does not run there; NV5318 no kernel is named.
 */
export const platformSpecific: <const N extends string>(
  name: NamedPackage<N>,
  how: PlatformSpecific,
) => OverlayItem = ((name: unknown, { linux, darwin, ...about }: PlatformSpecific): OverlayItem =>
  item(name, about, { strategy: "platformSpecific", linux, darwin })) as never;
