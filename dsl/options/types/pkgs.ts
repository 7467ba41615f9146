import type {
  aliases,
  NamesByInitial,
  Nixpkgs_aarch64_darwin,
  Nixpkgs_aarch64_linux,
  Nixpkgs_x86_64_darwin,
  Nixpkgs_x86_64_linux,
  NixpkgsCommon,
  NixpkgsDarwin,
  NixpkgsLinux,
  NixpkgsNames,
  PackagesByInitial,
  Packages_aarch64_darwin,
  Packages_aarch64_linux,
  Packages_x86_64_darwin,
  Packages_x86_64_linux,
  PackagesCommon,
  PackagesDarwin,
  PackagesLinux,
} from "nivis/options/packages";
import type { NixpkgsFunctions } from "./nixpkgs.ts";
import type { System } from "./values.ts";

export type { NixpkgsNames, OverlayPackages } from "nivis/options/packages";

export type LinuxSystem = "x86_64-linux" | "aarch64-linux";
export type DarwinSystem = "aarch64-darwin" | "x86_64-darwin";

interface PackagesOf {
  readonly "x86_64-linux": Packages_x86_64_linux;
  readonly "aarch64-linux": Packages_aarch64_linux;
  readonly "aarch64-darwin": Packages_aarch64_darwin;
  readonly "x86_64-darwin": Packages_x86_64_darwin;
}

/**
 * Nixpkgs, for the platform `S`: a package that does not run there is a type error. For several platforms of one
 * kernel, what runs on one of them; for both kernels, what runs on both.
 */
export type Pkgs<S extends System = System> = [LinuxSystem] extends [S]
  ? [DarwinSystem] extends [S]
    ? PackagesCommon
    : PackagesLinux
  : [DarwinSystem] extends [S]
    ? PackagesDarwin
    : PackagesOf[S];

/** What `pkgs` is seen from: a platform, the platforms of one kernel, all. */
export interface Views {
  readonly "x86_64-linux": Nixpkgs_x86_64_linux;
  readonly "aarch64-linux": Nixpkgs_aarch64_linux;
  readonly "aarch64-darwin": Nixpkgs_aarch64_darwin;
  readonly "x86_64-darwin": Nixpkgs_x86_64_darwin;
  readonly linux: NixpkgsLinux;
  readonly darwin: NixpkgsDarwin;
  readonly common: NixpkgsCommon;
}

/** Whether one of the sets `P` has the name `K`. It is looked up: of `keyof` TypeScript makes a union of all names. */
export type Has<P, K> = P extends { readonly [N in K & string]: unknown } ? true : false;

/** Of sets by the initial of their names, those where `K` would be; `_` is for what is no small letter. */
type Beside<Sets extends { readonly _: unknown }, K> = K extends `${infer Initial}${string}`
  ? Sets[Initial extends keyof Sets ? Initial : "_"]
  : never;

/** Whether nixpkgs has the name `K`, on some platform. */
export type InNixpkgs<K> =
  true extends Has<Beside<PackagesByInitial, K> | NixpkgsFunctions, K> ? true : false;

/**
 * The name `N` if one of the sets has it, else all names. `keyof` waits for `N`: TypeScript asks, before it knows `N`, what
 * the parameter may hold at most, and that would be 29,000 literals at every edit.
 */
export type Listed<
  N extends string,
  Sets = Beside<PackagesByInitial, N> | Beside<NamesByInitial, N> | NixpkgsFunctions | aliases,
  All = NixpkgsNames,
> = true extends Has<Sets, N> ? N : keyof (N extends string ? All : never);
