import type {
  AnythingSet,
  Derivation,
  InNixpkgs,
  OverlayPackages,
  PackageRef,
  PathLike,
  System,
} from "../../options/index.ts";
import type { Val } from "../../nix/expr/types.ts";
import type { About, PlatformsOf } from "./about.ts";
import type { AddedOn } from "./added.ts";
import { item, type OverlayItem } from "./item.ts";

/** What is said of a package of one's own. */
export interface CustomBuild extends About {
  /** Arguments that `callPackage` does not find: `{ withGui: false }`. */
  readonly args?: AnythingSet;
  /** Whether it stands for the package that nixpkgs has under its name. */
  readonly replaces?: boolean;
}

/** A Nix file (`file("./x.nix")`), or a function of what the build needs, as `callPackage` takes them. */
export type Recipe = Val<PathLike> | ((needs: OverlayPackages) => Val<Derivation>);

/** What the name of a package of nixpkgs would have to be. */
export interface TakenByNixpkgs<N> {
  readonly [taken]: N;
}
declare const taken: unique symbol;

type NewName<N, A> = A extends { readonly replaces: true }
  ? unknown
  : InNixpkgs<N> extends true
    ? TakenByNixpkgs<N>
    : unknown;

type Added<N extends string, A> = {
  readonly [K in N]: System extends PlatformsOf<A> ? PackageRef : AddedOn<PlatformsOf<A>>;
};

/**
 * A package of one's own, by name: what its function asks for, `callPackage` finds.
 *
 * ```ts
 * customBuild("fleet-inventory", ({ stdenv, fetchFromGitHub }) =>
 *   stdenv.mkDerivation((finalAttrs) => ({
 *     pname: "fleet-inventory",
 *     version: "1.2.0",
 *     src: fetchFromGitHub({ owner: "example", repo: "inventory", tag: nix`v${finalAttrs.version}`, hash: "sha256-…" }),
 *   })))
 * customBuild("fleet-agent", file("./fleet-agent.nix"), { on: "linux" })
 * ```
 *
 * become `fleet-inventory = final.callPackage ({ stdenv, fetchFromGitHub }: …) { };`. `pkgs` has it where `on` says.
 *
 * Source: `callPackage`.
 *
 * Errors: NV5302 nixpkgs has a package of this name, and `replaces` is not said; NV5303, NV5307.
 */
export const customBuild = <const N extends string, const A extends CustomBuild = NoAbout>(
  name: N & NewName<N, A>,
  recipe: Recipe,
  about?: A,
): OverlayItem<Added<N, A>> => {
  const { args = {}, replaces = false, ...rest }: CustomBuild = about ?? {};
  return item(name, rest, { strategy: "customBuild", recipe, args, replaces });
};

/** What is said where nothing is. */
interface NoAbout extends CustomBuild {}
