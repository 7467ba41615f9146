import type { LeafRef } from "../nix/expr/types.ts";
import type { Path } from "../options/index.ts";
import type { Branded } from "./brand.ts";
import { reference } from "./handle.ts";

/** A file that travels with the configuration, as a Nix path. */
export type FileRef = LeafRef<Path>;

/** Data of `file`. */
export interface FileData extends Branded<"file"> {
  readonly path: string;
}

/**
 * A file that goes with the configuration: copied below a `_files` directory beside the generated file, and referred to
 * by path. `path` is relative to the TypeScript file.
 *
 * ```ts
 * home: { file: { ".config/x.sh": { source: file("./x.sh") } } } // source = ./_files/x.sh;
 * ```
 *
 * Errors: NV3030 the file does not exist.
 */
export function file(path: string): FileRef {
  return reference({ kind: "file", path });
}
