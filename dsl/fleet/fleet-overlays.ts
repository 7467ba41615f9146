/** Packages that the fleet's own overlays add to `pkgs`. */
import type { Pkgs, System } from "../options/index.ts";
import type { Intersect } from "./imports.ts";
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
type Defined<O> = O extends OverlayRef<infer P> ? { readonly [K in keyof P]: P[K] } : unknown;

/** What the fleet's overlays define. */
export type FleetPackages = [keyof FleetOverlays] extends [never]
  ? unknown
  : Intersect<Defined<FleetOverlays[keyof FleetOverlays]>>;

/** `pkgs` in a module: nixpkgs for platform `S`, and what the fleet's overlays add. */
export type ModulePkgs<S extends System = System> = Pkgs<S> & FleetPackages;
