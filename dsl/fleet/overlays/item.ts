/** What a list of an overlay holds: one package each, and what is done with it. */
import type { Listed } from "../../options/index.ts";
import { noteEscape } from "../../nix/expr/escapes.ts";
import { currentCall } from "../../nix/expr/sites.ts";
import { brand, type Branded } from "../brand.ts";
import type { About } from "./about.ts";

declare const changes: unique symbol;

/** A package of an overlay. `P` is what it adds to `pkgs`, or takes from it. */
export interface OverlayItem<P = NoPackages> extends Branded<"overlayItem"> {
  readonly [changes]: P;
}

/** Nothing beside what nixpkgs has. */
export interface NoPackages {}

/** A name that the list of packages does not have. */
export interface UnlistedPackage {
  readonly unlisted: string;
}

/** A package of nixpkgs by its name, which is looked up: TypeScript would make a union of all names for each use. */
export type NamedPackage<N extends string> = Listed<N> | UnlistedPackage;

/**
 * A package that nixpkgs has and the list of packages does not know, since it is newer. Nothing is checked of it; each use
 * counts as an escape.
 *
 * ```ts
 * buildOverride(unlisted("brand-new"), { reason: "…", override: { withGui: false } })
 * ```
 *
 * Source: a name in `final` and `prev`.
 *
 * Errors: none of its own, and none that a name of the list would get.
 */
export function unlisted(name: string): UnlistedPackage {
  noteEscape("unlisted", currentCall());
  return { unlisted: name };
}

/** What is done with a package, by strategy. */
export type Change =
  | { readonly strategy: "stableFallback"; readonly channel: string }
  | { readonly strategy: "upstreamPatch"; readonly patches: readonly unknown[] }
  | {
      readonly strategy: "buildOverride";
      readonly override: unknown;
      readonly overrideAttrs: unknown;
      readonly by: unknown;
    }
  | {
      readonly strategy: "customBuild";
      readonly recipe: unknown;
      readonly args: object;
      readonly replaces: boolean;
    }
  | { readonly strategy: "platformSpecific"; readonly linux: unknown; readonly darwin: unknown }
  | { readonly strategy: "pythonOverride"; readonly overridePythonAttrs: unknown; readonly by: unknown }
  | { readonly strategy: "pythonBuild"; readonly recipe: unknown; readonly args: object }
  | { readonly strategy: "removed" };

/** Data of an item. */
export interface OverlayItemData extends Branded<"overlayItem"> {
  readonly name: string;
  /** Whether the list of packages is asked for the name. */
  readonly listed: boolean;
  readonly about: About;
  readonly change: Change;
}

/** Makes an item, of what is no name an unlisted package. */
export function item<P>(name: unknown, about: About, change: Change): OverlayItem<P> {
  const named =
    typeof name === "string"
      ? { name, listed: true }
      : { name: (name as UnlistedPackage).unlisted, listed: false };
  // What it adds is known to types alone.
  return brand("overlayItem", { ...named, about, change }) as unknown as OverlayItem<P>;
}
