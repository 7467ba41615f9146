/** Where everything stands: columns are given, dagre orders what is in them and leads the lines past it. */
import { Graph, layout as dagre, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";
import { nodeOfEnd } from "../model.ts";
import type { Box, Drawing, Link } from "../view/drawing.ts";
import { fontSizes, gridOf, metrics, sizeOf, widthOf } from "./measure.ts";
import { curve, type Point } from "./curve.ts";
import { ranksOf } from "./ranks.ts";

/** A box in its place: `x` and `y` are its upper left corner. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
}

/** A link as a path of SVG. */
export interface PlacedLink extends Link {
  readonly path: string;
}

/** What stands above a column. */
export interface Heading {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A drawing with its places. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly Heading[];
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

const margin = 24;
/** The room that headings take. */
const above = 26;
const gap = 14;

/** The gap between two columns: more where there are many lines. */
const gapFor = (links: number): number => 70 + Math.min(130, links * 0.5);

/** Lays a drawing out. The same drawing is always laid out alike. */
export function layOut(drawing: Drawing, heads: readonly string[]): Scene {
  const { boxes, links } = drawing;
  const ranks = ranksOf(drawing);
  const widths = widthsOf(boxes, ranks);
  const graph = new Graph<GraphLabel, NodeLabel, { points?: readonly Point[] }>({ multigraph: true });
  graph.setGraph({
    rankdir: "LR",
    nodesep: gap,
    edgesep: 8,
    ranksep: gapFor(links.length),
    marginx: margin,
    marginy: margin,
    ...ranker(ranks),
  });
  for (const box of boxes) {
    const rank = ranks.get(box.id) ?? 0;
    graph.setNode(box.id, { width: widths.get(rank) ?? 0, height: sizeOf(box).height });
  }
  // Of several links between two boxes one is enough to lay out.
  const between = new Map<string, Link>();
  for (const link of links) {
    const [from, to] = [nodeOfEnd(link.from), nodeOfEnd(link.to)];
    if (between.has(`${from}\n${to}`) || (ranks.get(from) ?? 0) >= (ranks.get(to) ?? 0)) continue;
    between.set(`${from}\n${to}`, link);
    graph.setEdge(from, to, {});
  }
  if (boxes.length > 0) dagre(graph);
  const placed = new Map(
    boxes.map((box): [string, PlacedBox] => {
      const { x = 0, y = 0, width = 0, height = 0 } = graph.node(box.id) ?? {};
      const rank = ranks.get(box.id) ?? 0;
      return [
        box.id,
        { ...box, x: round(x - width / 2), y: round(y - height / 2 + above), width, height, rank },
      ];
    }),
  );
  const columns = columnsOf([...placed.values()]);
  const all = [...placed.values()];
  return {
    width: round(Math.max(0, ...all.map(({ x, width }) => x + width)) + margin),
    height: round(Math.max(0, ...all.map(({ y, height }) => y + height)) + margin),
    headings: headingsOf(all, heads),
    boxes: all,
    links: links.map((link): PlacedLink => {
      const [from, to] = [nodeOfEnd(link.from), nodeOfEnd(link.to)];
      const start = placed.get(from);
      const end = placed.get(to);
      if (start === undefined || end === undefined) return { ...link, path: "" };
      const points = graph.edge(from, to)?.points ?? [];
      const inner = points.slice(1, -1).map(({ x, y }) => ({ x, y: y + above }));
      return { ...link, path: curve(exit(start, link.from), inner, entry(end, link.to), columns) };
    }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** dagre asks for ranks by a function; between two of ours it keeps one of its own, for labels of edges. */
const ranker = (ranks: ReadonlyMap<string, number>): object => ({
  ranker: (graph: Graph<GraphLabel, NodeLabel, object>) => {
    for (const id of graph.nodes()) {
      const label = graph.node(id);
      if (label !== undefined) label.rank = 2 * (ranks.get(id) ?? 0);
    }
  },
});

/** Boxes of one rank are equally wide, but those that stand for several. */
function widthsOf(boxes: readonly Box[], ranks: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const box of boxes) {
    const rank = ranks.get(box.id) ?? 0;
    widths.set(rank, Math.max(widths.get(rank) ?? 0, sizeOf(box).width));
  }
  return widths;
}

/** The left and right edge of every column. */
const columnsOf = (boxes: readonly PlacedBox[]): readonly (readonly [number, number])[] => {
  const found = new Map<number, readonly [number, number]>();
  for (const { rank, x, width } of boxes) {
    const [left, right] = found.get(rank) ?? [x, x + width];
    found.set(rank, [Math.min(left, x), Math.max(right, x + width)]);
  }
  return [...found.values()].toSorted(([a], [b]) => a - b);
};

/** One above the first box of each column. */
const headingsOf = (boxes: readonly PlacedBox[], heads: readonly string[]): readonly Heading[] =>
  heads.flatMap((text, column) => {
    const own = boxes.filter((box) => box.column === column);
    return own.length === 0 ? [] : [{ x: Math.min(...own.map(({ x }) => x)), y: margin + 6, text }];
  });

const exit = (box: PlacedBox, end: string): Point => ({ x: box.x + box.width, y: heightOf(box, end) });
const entry = (box: PlacedBox, end: string): Point => ({ x: box.x, y: heightOf(box, end) });

/** Where a line meets a box: at its row, or at its head. */
function heightOf(box: PlacedBox, end: string): number {
  const index = box.several ? -1 : box.rows.findIndex(({ id }) => id === end);
  if (index < 0) return round(box.several ? box.y + box.height / 2 : box.y + headOf(box) / 2);
  return round(rowPlace(box, index).y + metrics.row / 2);
}

/** The height of what stands above the rows. */
export const headOf = ({ note, rows, height }: PlacedBox): number =>
  rows.length === 0 ? height : metrics.title + (note === undefined ? 0 : metrics.note);

/** The upper left corner of a row. */
export function rowPlace(box: PlacedBox, index: number): Point & { readonly width: number } {
  const grid = gridOf(box);
  const width = box.width / grid.columns;
  const column = Math.floor(index / grid.lines);
  return {
    x: box.x + column * width,
    y: box.y + headOf(box) + (index - column * grid.lines) * metrics.row,
    width,
  };
}

/** The room that a note of a row takes. */
export const noteWidth = (note: string | undefined): number =>
  note === undefined ? 0 : widthOf(note, fontSizes.rowNote) + 8;
