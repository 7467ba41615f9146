/**
 * How large boxes and texts are. Names are set in a monospaced font, so that this is known without a browser and the same
 * everywhere; the fonts of all systems are about six tenths as wide as they are high.
 */
import type { Box, Row } from "../view/drawing.ts";

const advance = 0.605;

/** Sizes of fonts, in pixels. */
export const fontSizes = { title: 13, note: 11, row: 12, rowNote: 10.5 } as const;

export const metrics = {
  padding: 12,
  /** The stripe and the icon in front of a title. */
  icon: 20,
  /** The link to the source behind it. */
  source: 22,
  title: 30,
  note: 16,
  row: 20,
  below: 8,
  least: 120,
  most: 380,
  screen: 1400,
} as const;

export const widthOf = (text: string, size: number): number => Math.ceil([...text].length * size * advance);

/** A text cut to a width, with `…` where something is missing. */
export function cut(text: string, size: number, width: number): string {
  const letters = [...text];
  const most = Math.floor(width / (size * advance));
  return letters.length <= most ? text : `${letters.slice(0, Math.max(1, most - 1)).join("")}…`;
}

/** How the rows of a box are laid out. */
export interface Grid {
  readonly columns: number;
  readonly lines: number;
  /** The width of one column. */
  readonly width: number;
}

const rowWidth = ({ text, note }: Row): number =>
  widthOf(text, fontSizes.row) + (note === undefined ? 0 : widthOf(note, fontSizes.rowNote) + 16);

export function gridOf({ rows, several }: Box): Grid {
  const width = Math.max(0, ...rows.map(rowWidth)) + 2 * metrics.padding;
  // Of a box that stands for several nodes the rows stand side by side, about twice as many in a column as in a line, and no
  // more than a screen is wide.
  const columns = several
    ? Math.min(Math.ceil(Math.sqrt(rows.length / 2)), Math.max(1, Math.floor(metrics.screen / width)))
    : 1;
  return { columns, lines: Math.ceil(rows.length / columns), width };
}

/** What a box needs. */
export function sizeOf(box: Box): { readonly width: number; readonly height: number } {
  const { title, note, rows, several } = box;
  const head = metrics.padding + metrics.icon + widthOf(title, fontSizes.title) + metrics.source;
  const below =
    note === undefined ? 0 : metrics.padding + metrics.icon + widthOf(note, fontSizes.note) + metrics.padding;
  const grid = gridOf(box);
  const wanted = Math.max(metrics.least, head, below, rows.length === 0 ? 0 : grid.columns * grid.width);
  const height =
    metrics.title +
    (note === undefined ? 0 : metrics.note) +
    (rows.length === 0 ? 2 : grid.lines * metrics.row + metrics.below);
  return { width: several ? wanted : Math.min(metrics.most, wanted), height };
}
