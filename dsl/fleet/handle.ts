import { symbol } from "../nix/expr/symbol.ts";
import { tie, type Branded } from "./brand.ts";
import { fileScope } from "./file-scope.ts";

/**
 * What a builder gives for something that lives in `config.flake`: a symbolic value, `flake.<path>` in any module, with
 * the builder's data behind it.
 */
export function flakeHandle<T>(data: Branded<string>, ...path: readonly string[]): T {
  // The symbol is typed by what the builder promises.
  return tie(symbol(fileScope("flake", ...path)), data) as unknown as T;
}
