/** Packages that the fleet's own overlays add to `pkgs`. */
import type { Intersect, NoOptions } from "./imports.ts";
import type { OverlayRef } from "./overlay.ts";

/**
 * The overlays whose packages are known in every `pkgs`. A fleet adds its own, beside where it composes them:
 *
 * ```ts
 * declare module "../dsl" {
 *   interface FleetOverlays { tools: typeof tools }
 * }
 * ```
 */
export interface FleetOverlays {}

/** The packages an overlay defines. */
type Defined<O> = O extends OverlayRef<infer P> ? { readonly [K in keyof P]: P[K] } : NoOptions;

/** What the fleet's overlays define. */
export type FleetPackages = [keyof FleetOverlays] extends [never]
  ? NoOptions
  : Intersect<Defined<FleetOverlays[keyof FleetOverlays]>>;

declare module "../options/types/added-packages.ts" {
  interface AddedPackages extends FleetPackages {}
}

/** `pkgs` in a module: nixpkgs for platform `S`, and what the fleet's overlays add. */
export type { Pkgs as ModulePkgs } from "../options/index.ts";
