import { path as pathNode } from "../nix/ast/index.ts";
import { lazySymbol } from "../nix/expr/symbol.ts";
import type { LeafRef } from "../nix/expr/types.ts";
import type { Path } from "../options/index.ts";
import { brand, tie, type Branded } from "./brand.ts";
import { currentFile } from "./lower/context.ts";

/** A file that travels with the configuration, as a Nix path. */
export type FileRef = LeafRef<Path>;

/** Data of `file`. */
export interface FileData extends Branded<"file"> {
  readonly path: string;
}

/**
 * A file (or a directory) that goes with the configuration: copied below a `_files` directory beside the generated file,
 * and referred to by path. `path` is relative to the TypeScript file.
 *
 * ```ts
 * home: { file: { ".config/x.sh": { source: file("./x.sh") } } } // source = ./_files/x.sh;
 * ```
 *
 * Source: a path literal: what it names is copied to the store.
 *
 * Errors: NV3030 the file does not exist; NV3031 it lies outside of the project.
 */
export function file(path: string): FileRef {
  const data: FileData = brand("file", { path });
  const build = (): ReturnType<typeof pathNode> => pathNode(currentFile()?.carry(data) ?? path);
  // A symbol that stands for a path.
  return tie(lazySymbol(build, `file(${JSON.stringify(path)})`), data) as unknown as FileRef;
}
