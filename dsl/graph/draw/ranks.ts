/** How far from the left each box stands: by the column of its kind, and within that behind what uses it. */
import { nodeOfEnd } from "../model.ts";
import type { Drawing } from "../view/drawing.ts";

/** The rank of every box, from 0. Where things use each other in a circle, the first one met stays in front. */
export function ranksOf({ boxes, links }: Drawing): ReadonlyMap<string, number> {
  const columnOf = new Map(boxes.map(({ id, column }) => [id, column]));
  const before = new Map<string, string[]>();
  for (const { from, to } of links) {
    const [start, end] = [nodeOfEnd(from), nodeOfEnd(to)];
    if (columnOf.get(start) !== columnOf.get(end)) continue;
    before.set(end, [...(before.get(end) ?? []), start]);
  }
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const depthOf = (id: string): number => {
    const known = depths.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) return -1;
    open.add(id);
    const depth = Math.max(-1, ...(before.get(id) ?? []).map(depthOf)) + 1;
    open.delete(id);
    depths.set(id, depth);
    return depth;
  };
  const ranks = new Map<string, number>();
  let start = 0;
  for (const column of [...new Set(columnOf.values())].toSorted((a, b) => a - b)) {
    const own = boxes.filter((box) => box.column === column);
    const deepest = Math.max(...own.map(({ id }) => depthOf(id)));
    for (const { id } of own) ranks.set(id, start + depthOf(id));
    start += deepest + 1;
  }
  return ranks;
}
