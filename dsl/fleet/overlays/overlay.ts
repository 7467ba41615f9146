import type { OverlayPackages, PackageRef, System } from "../../options/index.ts";
import { brand, type Branded } from "../brand.ts";
import { flakeHandle } from "../handle.ts";
import type { Platforms, PlatformsOf } from "./about.ts";
import type { AddedOn, ChangedBy, Defines, New, ofPython } from "./added.ts";
import type { NoPackages, OverlayItem } from "./item.ts";

/** Data of `overlay`. */
export interface OverlayData extends Branded<"overlay"> {
  readonly name: string;
  /** A function of the final and the previous package set, or a list of items. */
  readonly value: unknown;
}

/** An overlay, as a value: `nixpkgs.overlays = [ … ]`. `P` is what it adds to `pkgs`, and what it removes. */
export type OverlayRef<P = unknown> = Defines<P>;

/**
 * The type of an overlay, to be written in front of the equals sign: with it the editor need not look into the overlay to
 * answer in files that use `pkgs`. It says all that the overlay adds, and nothing where it only changes what nixpkgs has:
 *
 * ```ts
 * export const fixes: Overlay = overlay("fixes", [ … ]);
 * export const tools: Overlay<{ "fleet-status": Package; "fleet-agent": Package<"linux"> }> = overlay("tools", [ … ]);
 * export const python: Overlay<{ python3Packages: { "fleet-inventory": Package } }> = overlay("python", [ … ]);
 * ```
 *
 * An overlay with `removed` has none: the reason is known by what is inferred.
 */
export type Overlay<P = NoPackages> = Defines<Written<P>>;
type Written<P> = { readonly [K in keyof P as K extends "python3Packages" ? typeof ofPython : K]: P[K] };

/** A package that an overlay adds, on the platforms `On`: everywhere unless told. */
export type Package<On extends Platforms = readonly System[]> =
  System extends PlatformsOf<{ readonly on: On }> ? PackageRef : AddedOn<PlatformsOf<{ readonly on: On }>>;

/**
 * An overlay of nixpkgs, `flake.overlays.<name>`: a list of packages, each with what is done to it and why, or a function of
 * the final and the previous package set.
 *
 * ```ts
 * export const fixes = overlay("fixes", [
 *   stableFallback("yt-dlp", { reason: "Its tests leave the sandbox.", on: "darwin", until: "2027-03-01" }),
 *   buildOverride("mactop", { reason: "…", overrideAttrs: () => ({ doCheck: false }) }),
 * ]);
 * export const patches = overlay("patches", (final, prev) => ({
 *   hello: prev.hello.overrideAttrs((old) => ({ doCheck: false })),
 * }));
 * ```
 *
 * In a function, names that nixpkgs does not have are open: packages of the fleet's other overlays. `pkgs` knows what is
 * added when `FleetOverlays` has the overlay, or what it is composed into.
 *
 * Source: `flake.overlays.<name>`, a function of `final` and `prev`.
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name; NV5301 an unknown package; NV5302 one that is there already;
 * NV5303 no date; NV5305 no such channel; NV5306 not there on the platform; NV5309 a circle; NV5316 a package changed twice.
 * Warnings: NV5304 a date that is past; NV5310 an overlay that nothing applies.
 */
export function overlay<const I extends readonly OverlayItem<unknown>[]>(
  name: string,
  items: I,
): OverlayRef<New<ChangedBy<I>>>;
export function overlay<P>(
  name: string,
  value: (final: OverlayPackages, prev: OverlayPackages) => P,
): OverlayRef<New<P>>;
export function overlay(name: string, value: unknown): OverlayRef {
  return flakeHandle(brand("overlay", { name, value }), "overlays", name);
}
