import type { AnyRef, DataSet, System } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { Unwritten, Written } from "./config.ts";
import type { Imports, NoOptions } from "./imports.ts";
import type { ModuleSpec, SeenOptions } from "./module-spec.ts";
import type { ModuleBody } from "./module.ts";
import type { User } from "./user.ts";

/** A home without a host. */
export interface HomeConfigurationSpec<I extends Imports<"homeManager">, D, R> extends ModuleSpec<
  "homeManager",
  I,
  D,
  R
> {
  readonly system: System;
  /** Whose home it is; their modules come first. */
  readonly user?: User;
  /** Overlays for its package set: `[overlays]`. */
  readonly overlays?: readonly AnyRef[];
  /** `config` of its package set: `{ allowUnfree: true }`. */
  readonly nixpkgs?: DataSet;
}

/** Data of `homeConfiguration`. */
export interface HomeConfiguration extends Branded<"homeConfiguration"> {
  readonly name: string;
  readonly spec: ModuleBody & {
    readonly system: string;
    readonly user?: unknown;
    readonly overlays?: readonly unknown[];
    readonly nixpkgs?: unknown;
  };
  /** It does not say for which platform it is: NV3025. */
  readonly lacksSystem?: true;
}

/**
 * A home-manager configuration of its own, `flake.homeConfigurations.<name>`: for machines that run neither NixOS nor
 * nix-darwin.
 *
 * ```ts
 * export const standalone = homeConfiguration("crs58@devbox", {
 *   system: "x86_64-linux",
 *   user: crs58,
 *   config: { home: { username: "crs58", homeDirectory: "/home/crs58" } },
 * });
 * ```
 *
 * Source: `homeManagerConfiguration` of home-manager.
 *
 * Errors: those of `nixosModule`; NV3024 the platform is not in the flake's `systems`; NV3025 there is none.
 */
export function homeConfiguration<
  const I extends Imports<"homeManager"> = readonly [],
  D = NoOptions,
  const R extends SeenOptions<"homeManager", I, D> = SeenOptions<"homeManager", I, D> & Unwritten,
>(name: string, spec: HomeConfigurationSpec<I, D, R> & Written<R>): HomeConfiguration {
  const said: System | undefined = spec.system;
  if (said !== undefined) return brand("homeConfiguration", { name, spec });
  // As in a host: what else is wrong is looked for on some platform.
  return brand("homeConfiguration", { name, spec: { ...spec, system: "x86_64-linux" }, lacksSystem: true });
}
