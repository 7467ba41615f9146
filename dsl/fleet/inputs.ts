import type { AddedNamespaces, InputRef } from "./input-modules.ts";
import { brand, tie, type Branded } from "./brand.ts";
import { symbol } from "../nix/expr/symbol.ts";
import { fileScope } from "./file-scope.ts";

/** One input of the flake, with the attributes Nix knows. */
export interface FlakeInput {
  readonly url?: string;
  /** `false` for a source that is no flake. */
  readonly flake?: boolean;
  /** `inputs.x.follows = "nixpkgs"`: the whole input is another one's. */
  readonly follows?: string;
  /** Inputs of the input: what they follow (`""` for none), or their own `url`. */
  readonly inputs?: { readonly [name: string]: FlakeInput };
  /**
   * Option namespaces that its modules add, where the library does not know them: `{ perSystem: ["treefmt"] }`. Whoever
   * imports such a module may use them; what is below is not checked. Not part of `flake.nix`.
   */
  readonly adds?: AddedNamespaces;
}

/** The inputs, as references: `inputs.srvos.nixosModules.server`. Only declared ones are there. */
export type Inputs<I> = { readonly [K in keyof I]: InputRef<I[K]> };

/** Data of `flakeInputs`. */
export interface InputsData extends Branded<"inputs"> {
  readonly inputs: { readonly [name: string]: FlakeInput };
}

/**
 * The inputs of the flake, once per fleet. What it returns is how modules refer to them.
 *
 * ```ts
 * export const inputs = flakeInputs({
 *   nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
 *   srvos: { url: "github:nix-community/srvos", inputs: { nixpkgs: { follows: "nixpkgs" } } },
 * });
 * ```
 *
 * Source: `inputs` of `flake.nix`.
 *
 * Errors: NV3020 an input the fleet needs is missing; NV3021 `follows` an input that is not there; NV3002 no name.
 */
export function flakeInputs<const I extends { readonly [name: string]: FlakeInput }>(inputs: I): Inputs<I> {
  return tie(symbol(fileScope("inputs")), brand("inputs", { inputs })) as unknown as Inputs<I>;
}
