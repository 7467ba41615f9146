import type { AnyRef, Pkgs } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import { flakeHandle } from "./handle.ts";

/** Data of `overlay`. */
export interface OverlayData extends Branded<"overlay"> {
  readonly name: string;
  readonly value: unknown;
}

/** An overlay, as a value: `nixpkgs.overlays = [ … ]`. */
export type OverlayRef = AnyRef;

/**
 * An overlay of nixpkgs, `flake.overlays.<name>`: a function of the final and the previous package set.
 *
 * ```ts
 * export const patches = overlay("patches", (final, prev) => ({
 *   hello: prev.hello.overrideAttrs((old) => ({ doCheck: false })),
 * }));
 * ```
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name.
 */
export function overlay(name: string, value: (final: Pkgs, prev: Pkgs) => object): OverlayRef {
  return flakeHandle(brand("overlay", { name, value }), "overlays", name);
}
