/** Which TypeScript made which line of the generated files: what `explain` reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "../nix/ast/node.ts";
import type { Mapping } from "../nix/print/index.ts";
import { writeWhole } from "./load/files.ts";

const pathOf = (root: string): string => join(root, ".nivis", "source-map.json");

type Row = readonly [line: number, column: number, file: number, sourceLine: number, sourceColumn: number];
interface Stored {
  readonly version: 1;
  readonly sources: readonly string[];
  readonly files: Readonly<Record<string, readonly Row[]>>;
}

/** Keeps the mappings of a build in `.nivis/source-map.json`. */
export function writeSourceMap(root: string, mappings: ReadonlyMap<string, readonly Mapping[]>): void {
  const sources = new Map<string, number>();
  const files: Record<string, Row[]> = {};
  for (const [path, list] of mappings) {
    files[path] = list.map(({ line, column, origin }) => {
      const number = sources.get(origin.file) ?? sources.size;
      sources.set(origin.file, number);
      return [line, column, number, origin.line, origin.column];
    });
  }
  const stored: Stored = { version: 1, sources: [...sources.keys()], files };
  writeWhole(pathOf(root), JSON.stringify(stored));
}

/**
 * The TypeScript behind a place of a generated file: of the last node that begins there or before.
 *
 * ```ts
 * const map = readSourceMap(root);
 * map?.("modules/machines/darwin/stibnite/default.nix", 12) // { file: "hosts/stibnite.ts", line: 20, column: 5 }
 * ```
 */
export function readSourceMap(
  root: string,
): ((path: string, line: number, column?: number) => Origin | undefined) | undefined {
  let stored: Stored;
  try {
    stored = JSON.parse(readFileSync(pathOf(root), "utf8")) as Stored;
  } catch {
    return undefined;
  }
  if (stored.version !== 1) return undefined;
  return (path, line, column = Infinity) => {
    const row = stored.files[path]?.findLast(([l, c]) => l < line || (l === line && c <= column));
    const file = row === undefined ? undefined : stored.sources[row[2]];
    return row === undefined || file === undefined ? undefined : { file, line: row[3], column: row[4] };
  };
}
