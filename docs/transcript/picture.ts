/** What a terminal showed, as a picture: SVG, so that its text can be searched, copied and compared. */
import type { IBufferCell, IBufferLine } from "@xterm/headless";

/** A piece of a line in one look. */
export interface Piece {
  readonly column: number;
  readonly width: number;
  readonly text: string;
  /** Of the sixteen colours of a terminal; its own where there is none. */
  readonly colour?: number;
  readonly bold: boolean;
  readonly dim: boolean;
}
export type Row = readonly Piece[];

const alike = (left: Piece, right: Piece): boolean =>
  left.colour === right.colour && left.bold === right.bold && left.dim === right.dim;

function pieceOf(cell: IBufferCell, column: number): Piece {
  return {
    column,
    width: cell.getWidth(),
    text: cell.getChars() || " ",
    ...(cell.isFgPalette() ? { colour: cell.getFgColor() } : {}),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
  };
}

/** The pieces of a line of the screen. */
export function rowOf(line: IBufferLine): Row {
  const pieces: Piece[] = [];
  for (let column = 0; column < line.length; column++) {
    const cell = line.getCell(column);
    if (cell === undefined || cell.getWidth() === 0) continue;
    const piece = pieceOf(cell, column);
    const last = pieces.at(-1);
    if (last !== undefined && alike(last, piece))
      pieces[pieces.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else pieces.push(piece);
  }
  return pieces.flatMap((piece) => {
    const text = piece.text.trimEnd();
    return text === "" ? [] : [{ ...piece, text, width: piece.width - (piece.text.length - text.length) }];
  });
}

/** Of a terminal with dark background, in its order; the last is that of plain text. */
export const colours = [
  "#8b949e",
  "#ff7b72",
  "#7ee787",
  "#e3b341",
  "#79c0ff",
  "#d2a8ff",
  "#76e3ea",
  "#e6edf3",
];
/** Sizes in pixels. */
export const size = { cell: 8.4, line: 20, margin: 16 } as const;
/** Text as it stands in SVG. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const number = (value: number): string => String(Math.round(value * 10) / 10);

/** A piece as it stands in a line of SVG. */
export function pieceToSvg({ column, width, text, colour, bold, dim }: Piece): string {
  const lead = text.length - text.trimStart().length;
  const looks = [
    `x="${number(size.margin + (column + lead) * size.cell)}"`,
    `textLength="${number((width - lead) * size.cell)}"`,
    ...(colour === undefined ? [] : [`fill="${colours[colour % 8] ?? ""}"`]),
    ...(bold ? ['font-weight="bold"'] : []),
    ...(dim ? ['opacity="0.65"'] : []),
  ];
  return `<tspan ${looks.join(" ")}>${escaped(text.trimStart())}</tspan>`;
}

/** The picture of these lines on a dark screen. */
export function pictureOf(rows: readonly Row[], columns: number, title: string): string {
  const width = number(columns * size.cell + 2 * size.margin);
  const height = rows.length * size.line + 2 * size.margin;
  const texts = rows.flatMap((row, index) =>
    row.length === 0
      ? []
      : [`<text y="${size.margin + index * size.line + 15}">${row.map(pieceToSvg).join("")}</text>`],
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g fill="#e6edf3" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve" style="white-space: pre">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
