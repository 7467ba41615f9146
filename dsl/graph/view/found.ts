/** Things by their names. */
import type { FleetGraph, NodeKind } from "../model.ts";

/** Something that was looked for. */
export interface Hit {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  /** What and where it is. */
  readonly note: string;
}

/**
 * What is called so, best first: the whole name, its beginning, a part of it; then what stands in such a file. Several words
 * are all looked for.
 */
export function found(graph: FleetGraph, text: string, most = 40): readonly Hit[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const hits: (Hit & { readonly rank: number })[] = [];
  const look = (id: string, kind: NodeKind, name: string, note: string, more: string): void => {
    const low = name.toLowerCase();
    const rest = `${low} ${note} ${more}`.toLowerCase();
    if (!words.every((word) => rest.includes(word))) return;
    const [first = ""] = words;
    const rank = low === first ? 0 : low.startsWith(first) ? 1 : low.includes(first) ? 2 : 3;
    // Of a thing and a part of another one that are called alike, the thing.
    hits.push({ id, kind, name, note, rank: rank + (id.includes("#") ? 0.5 : 0) });
  };
  for (const { id, kind, name, note = "", place, items = [] } of graph.nodes) {
    look(id, kind, name, [kind, note].filter((part) => part !== "").join(" · "), place?.file ?? "");
    for (const item of items)
      look(
        item.id,
        kind,
        item.name,
        `${name}${item.note === undefined ? "" : ` · ${item.note}`}`,
        item.place?.file ?? "",
      );
  }
  return hits
    .toSorted((a, b) => a.rank - b.rank || a.name.length - b.name.length)
    .slice(0, most)
    .map(({ id, kind, name, note }) => ({ id, kind, name, note }));
}
