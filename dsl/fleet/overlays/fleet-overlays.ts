/** What the fleet's own overlays make of `pkgs`. */
import type { python313Packages, Views } from "../../options/index.ts";
import type { Intersect } from "../imports.ts";
import type { AddedIn, DefinedBy, PythonAdded, Pythons } from "./added.ts";
import type { NoPackages } from "./item.ts";

/**
 * The overlays whose packages are known in every `pkgs`. A fleet adds what it composes its overlays into:
 *
 * ```ts
 * declare module "../dsl" {
 *   interface FleetOverlays { overlays: typeof overlays }
 * }
 * ```
 */
export interface FleetOverlays {}

/** What the fleet's overlays change. */
type Changed = [keyof FleetOverlays] extends [never]
  ? NoPackages
  : Intersect<
      FleetOverlays[keyof FleetOverlays] extends infer O
        ? O extends DefinedBy<infer P>
          ? P
          : NoPackages
        : never
    >;

/** What they make of `pkgs`, as seen from `V`. */
export type FleetPackages<V extends keyof Views> = AddedIn<Changed, V> &
  Pythons<Changed, FleetPythonPackages>;

/** The packages of Python, and those that overlays add. No interface: its 10,000 names would be looked at in every build. */
export type FleetPythonPackages = python313Packages & PythonAdded<Changed>;

declare module "../../options/types/added-packages.ts" {
  interface Added_x86_64_linux extends FleetPackages<"x86_64-linux"> {}
  interface Added_aarch64_linux extends FleetPackages<"aarch64-linux"> {}
  interface Added_aarch64_darwin extends FleetPackages<"aarch64-darwin"> {}
  interface Added_x86_64_darwin extends FleetPackages<"x86_64-darwin"> {}
  interface AddedLinux extends FleetPackages<"linux"> {}
  interface AddedDarwin extends FleetPackages<"darwin"> {}
  interface AddedCommon extends FleetPackages<"common"> {}
}

/** `pkgs` in a module: nixpkgs for platform `S`, and what the fleet's overlays add. */
export type { Pkgs as ModulePkgs } from "../../options/index.ts";
