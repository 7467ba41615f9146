/** The box that stands next to one, in a direction: along links to the sides, in its column up and down. */
import type { PlacedBox, Scene } from "../draw/layout.ts";
import { nodeOfEnd } from "../model.ts";

export type Direction = "left" | "right" | "up" | "down";

/** The id of the next one; of the first box where none is given, nothing where there is none that way. */
export function neighbour(
  { boxes, links }: Pick<Scene, "boxes" | "links">,
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const id = from === undefined ? undefined : nodeOfEnd(from);
  const here = boxes.find((box) => box.id === id || box.rows.some((row) => row.id === from));
  if (here === undefined) return [...boxes].toSorted((a, b) => a.rank - b.rank || a.y - b.y)[0]?.id;
  if (direction === "up" || direction === "down") {
    const column = boxes.filter(({ rank }) => rank === here.rank).toSorted((a, b) => a.y - b.y);
    return column[column.indexOf(here) + (direction === "up" ? -1 : 1)]?.id;
  }
  const linked = new Set(
    links.flatMap((link) => {
      const [start, end] = [nodeOfEnd(link.from), nodeOfEnd(link.to)];
      if (direction === "right") return start === here.id ? [end] : [];
      return end === here.id ? [start] : [];
    }),
  );
  return nearestOf(
    here,
    boxes.filter((box) => linked.has(box.id)),
  )?.id;
}

const nearestOf = (here: PlacedBox, others: readonly PlacedBox[]): PlacedBox | undefined =>
  others.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0];
