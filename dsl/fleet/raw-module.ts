import { brand, type Branded } from "./brand.ts";

/** A `.nix` module carried along. */
export interface RawModule extends Branded<"rawModule"> {
  readonly path: string;
}

/**
 * A module that stays Nix: the file is parsed, laid out like the rest, and placed below a `_files` directory beside the
 * generated file that imports it. `path` is relative to the TypeScript file. Nothing is known about its options.
 *
 * ```ts
 * nixosHost("cinnabar", { imports: [rawModule("./legacy.nix")], … })
 * ```
 *
 * Errors: NV3030 the file does not exist; NV1xxx it is no Nix.
 */
export function rawModule(path: string): RawModule {
  return brand("rawModule", { path });
}
