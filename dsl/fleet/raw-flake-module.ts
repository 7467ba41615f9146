import { brand, type Branded } from "./brand.ts";

/** A flake-parts module carried along as Nix. */
export interface RawFlakeModule extends Branded<"rawFlakeModule"> {
  readonly path: string;
}

/**
 * A flake-parts module that stays Nix: parsed, laid out like the rest, and written to `modules/` where import-tree finds
 * it, under the name it has. `path` is relative to the TypeScript file.
 *
 * ```ts
 * export const debug = rawFlakeModule("./debug.nix"); // flake/debug.nix → out/modules/debug.nix
 * ```
 *
 * Source: a module of flake-parts, in a file of its own.
 *
 * Errors: NV3030 the file does not exist; NV1xxx it is no Nix.
 */
export function rawFlakeModule(path: string): RawFlakeModule {
  return brand("rawFlakeModule", { path });
}
