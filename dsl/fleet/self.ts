import { symbol } from "../nix/expr/symbol.ts";
import type { AnyRef } from "../options/index.ts";
import { fileScope } from "./file-scope.ts";

/** The flake itself, with its outputs: `self.packages`, `` nix`${self}/x` ``. Known in every file. */
export const self: AnyRef = symbol<never>(fileScope("self"));
