import type { AnyRef, OverlayPackages } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import { flakeHandle } from "./handle.ts";

/** Data of `overlay`. */
export interface OverlayData extends Branded<"overlay"> {
  readonly name: string;
  readonly value: unknown;
}

declare const defines: unique symbol;

/** An overlay, as a value: `nixpkgs.overlays = [ … ]`. `P` are the packages it defines. */
export type OverlayRef<P = unknown> = AnyRef & Defines<P>;
interface Defines<P> {
  readonly [defines]: P;
}

/**
 * An overlay of nixpkgs, `flake.overlays.<name>`: a function of the final and the previous package set. Packages of the
 * fleet's own overlays are open in both.
 *
 * ```ts
 * export const patches = overlay("patches", (final, prev) => ({
 *   hello: prev.hello.overrideAttrs((old) => ({ doCheck: false })),
 * }));
 * ```
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name.
 */
export function overlay<P>(
  name: string,
  value: (final: OverlayPackages, prev: OverlayPackages) => P,
): OverlayRef<P> {
  return flakeHandle(brand("overlay", { name, value }), "overlays", name);
}
