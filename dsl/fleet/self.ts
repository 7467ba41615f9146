import { symbol } from "../nix/expr/symbol.ts";
import type { AnyRef } from "../options/index.ts";
import { fileScope } from "./file-scope.ts";

/**
 * The flake itself, with its outputs: `self.packages`, `` nix`${self}/x` ``. Known in every file.
 *
 * ```ts
 * nix`${self}/vars`             // "${self}/vars"
 * self.modules.nixos.printing   // a module that was written by hand in out/modules/
 * ```
 *
 * Source: `self` among the arguments of a flake's outputs.
 *
 * Errors: none; whether the flake has what is asked of it is for Nix to say.
 */
export const self: AnyRef = symbol<never>(fileScope("self"));
