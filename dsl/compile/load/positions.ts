/** Places in the copies that run, as places in the files they were made from. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PositionMapper } from "../../nix/expr/sites.ts";
import type { Instrumented } from "./instrument.ts";

type Segment = readonly number[];

/**
 * Maps places in stack traces of copies: lines are the same, columns by the copy's map, which is made when first
 * asked for. Files that are no copies have no place in the fleet.
 */
export function positionsOf(
  root: string,
  copies: ReadonlyMap<string, string>,
  weave: (file: string) => Instrumented | undefined,
): PositionMapper {
  const mappings = new Map<string, readonly (readonly Segment[])[]>();
  return (place, line, column) => {
    const path = place.startsWith("file:") ? fileURLToPath(place) : place;
    const file = copies.get(path) ?? copies.get(realPath(path));
    if (file === undefined) return undefined;
    let lines = mappings.get(file);
    if (lines === undefined) {
      lines = weave(file)?.mappings() ?? [];
      mappings.set(file, lines);
    }
    const segments = lines[line - 1] ?? [];
    const segment = segments.findLast((candidate) => (candidate[0] ?? 0) <= column - 1) ?? segments[0];
    if (segment === undefined) return { file, line, column };
    return { file, line: (segment[2] ?? line - 1) + 1, column: (segment[3] ?? 0) + 1 };
  };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
