import type { System } from "../options/index.ts";
import { brand, type Branded } from "./brand.ts";
import type { Inputs } from "./inputs.ts";

/** The flake as a whole. */
export interface FlakeSpec {
  readonly description: string;
  readonly inputs: Inputs<object>;
  /** The platforms `perSystem` is made for; every host's must be among them. */
  readonly systems: readonly System[];
  /** Settings of Nix for whoever uses the flake: `extra-substituters` … */
  readonly nixConfig?: { readonly [name: string]: string | boolean | number | readonly string[] };
}

/** Data of `flake`. */
export interface Flake extends Branded<"flake"> {
  readonly spec: FlakeSpec;
}

/**
 * The flake: description, inputs, platforms. Once per fleet; becomes `flake.nix`, `modules/flake-parts.nix` and
 * `modules/systems.nix`.
 *
 * ```ts
 * export const fleet = flake({ description: "my machines", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
 * ```
 *
 * Source: `flake.nix`, whose outputs are `flake-parts.lib.mkFlake` of all modules that import-tree finds.
 *
 * Errors: NV3022 there is none; NV3023 there are two; NV3024 a host's platform is not in `systems`.
 */
export function flake(spec: FlakeSpec): Flake {
  return brand("flake", { spec });
}
