/** Which TypeScript made which line of the generated files: what `explain` reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../disk/digest.ts";
import { writeWhole } from "../disk/write.ts";
import type { Origin } from "../nix/ast/node.ts";
import type { Mapping } from "../nix/print/index.ts";
import type { RenderedFile } from "./emit/rendered.ts";

const pathOf = (root: string): string => join(root, ".nivis", "source-map.json");

type Row = readonly [line: number, column: number, file: number, sourceLine: number, sourceColumn: number];
interface StoredFile {
  /** The TypeScript file it comes from. */
  readonly source: string;
  /** Of the text that the rows are of. */
  readonly sha256: string;
  readonly rows: readonly Row[];
}
interface Stored {
  readonly version: 2;
  readonly sources: readonly string[];
  readonly files: Readonly<Record<string, StoredFile>>;
}

/** A generated file with where its lines come from. */
export interface MappedFile {
  /** Below `out/`. */
  readonly path: string;
  readonly source: string;
  readonly text: string;
  readonly mappings: readonly Mapping[];
}

/** The files of a build that came from a syntax tree, with their lines. */
export const mappedFiles = (
  rendered: readonly RenderedFile[],
  mappings: ReadonlyMap<string, readonly Mapping[]>,
): readonly MappedFile[] =>
  rendered.flatMap(({ path, source, bytes }) => {
    const found = mappings.get(path);
    return found === undefined ? [] : [{ path, source, text: bytes.toString(), mappings: found }];
  });

/** The TypeScript behind a place of a generated file: of the last node that begins there or before. */
export const originAt = ({ mappings }: MappedFile, line: number, column: number): Origin | undefined =>
  mappings.findLast((one) => one.line < line || (one.line === line && one.column <= column))?.origin;

/** Keeps the mappings of a build in `.nivis/source-map.json`. */
export function writeSourceMap(root: string, mapped: readonly MappedFile[]): void {
  const sources = new Map<string, number>();
  const files: Record<string, StoredFile> = {};
  for (const { path, source, text, mappings } of mapped) {
    const rows = mappings.map(({ line, column, origin }): Row => {
      const number = sources.get(origin.file) ?? sources.size;
      sources.set(origin.file, number);
      return [line, column, number, origin.line, origin.column];
    });
    files[path] = { source, sha256: digest(text), rows };
  }
  const stored: Stored = { version: 2, sources: [...sources.keys()], files };
  writeWhole(pathOf(root), JSON.stringify(stored));
}

/**
 * The files of the last build as they lie in `out`; `undefined` when there is no map, or when one of them is no longer what
 * the map was made of.
 */
export function readSourceMap(root: string, out: string): readonly MappedFile[] | undefined {
  try {
    const stored = JSON.parse(readFileSync(pathOf(root), "utf8")) as Stored;
    if (stored.version !== 2) return undefined;
    const files: MappedFile[] = [];
    for (const [path, { source, sha256: hash, rows }] of Object.entries(stored.files)) {
      const text = readFileSync(join(out, path), "utf8");
      if (digest(text) !== hash) return undefined;
      const mappings = rows.map(([line, column, number, sourceLine, sourceColumn]): Mapping => {
        const origin: Origin = { file: stored.sources[number] ?? "", line: sourceLine, column: sourceColumn };
        return { line, column, origin };
      });
      files.push({ path, source, text, mappings });
    }
    return files;
  } catch {
    // None was written, a file of it is gone, or it is of another version.
    return undefined;
  }
}
