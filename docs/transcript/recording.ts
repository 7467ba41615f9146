/** A session as a recording: SVG that moves, with the text and the colours of a real terminal. */
import { colours, escaped, pieceToSvg, size } from "./picture.ts";
import type { Step } from "./page.ts";
import type { Piece, Row } from "./picture.ts";

/** What happens next: a command is typed, which is the first row, and shows something; or a file is edited. */
export type Scene = { readonly kind: "run"; readonly rows: readonly Row[] } | Extract<Step, { kind: "edit" }>;

/** Lines of the screen. */
const height = 28;

/** Seconds that a frame is shown: time to read what is new on it. */
const reading = (lines: number): number => Math.min(5, 1 + lines * 0.25);

/** The screen for some seconds. */
interface Frame {
  readonly rows: readonly Row[];
  readonly seconds: number;
}

const piece = (column: number, text: string, look: Partial<Piece> = {}): Piece => ({
  column,
  width: text.length,
  text,
  bold: false,
  dim: false,
  ...look,
});

const removed = (text: string): Row => [piece(0, "-", { colour: 1 }), piece(1, text, { colour: 1 })];
const added = (text: string): Row => [piece(0, "+", { colour: 2 }), piece(1, text, { colour: 2 })];

/** The frames of a session: each command as it is typed, then what it shows; an edit as its lines. */
export function framesOf(scenes: readonly Scene[]): readonly Frame[] {
  const screen: Row[] = [];
  const frames: Frame[] = [];
  const show = (rows: readonly Row[], seconds: number): void => {
    screen.push(...rows);
    frames.push({ rows: screen.slice(-height), seconds });
  };
  for (const scene of scenes) {
    if (scene.kind === "run") {
      const [typed = [], ...told] = scene.rows;
      show([typed], 1.2);
      if (told.length > 0) show(told, reading(told.length));
      continue;
    }
    const [before, after] = [scene.before.split("\n"), scene.after.split("\n")];
    const changed = [
      [piece(0, `${scene.file}, in the editor`, { dim: true })],
      ...before.filter((text) => !after.includes(text)).map(removed),
      ...after.filter((text) => !before.includes(text)).map(added),
    ];
    show(changed, reading(changed.length));
  }
  return frames;
}

/** The recording, which begins anew when it has ended; who wants no motion sees its end. */
export function recordingOf(scenes: readonly Scene[], columns: number, title: string): string {
  const frames = framesOf(scenes);
  const total = frames.reduce((sum, { seconds }) => sum + seconds, 0);
  const wide = Math.round(columns * size.cell + 2 * size.margin);
  const high = height * size.line + 2 * size.margin;
  let at = 0;
  const stops = frames.map(({ seconds }, index) => {
    const stop = `${((at / total) * 100).toFixed(2)}%{transform:translateY(${-index * high}px)}`;
    at += seconds;
    return stop;
  });
  const last = `translateY(${-(frames.length - 1) * high}px)`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>@keyframes play{${stops.join("")}100%{transform:${last}}}#film{animation:play ${total.toFixed(1)}s step-end infinite}@media(prefers-reduced-motion:reduce){#film{animation:none;transform:${last}}}</style>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g id="film" fill="${colours[7]}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" xml:space="preserve" style="white-space: pre">`,
    ...frames.map(
      ({ rows }, index) => `<g transform="translate(0 ${index * high})">${rows.map(line).join("")}</g>`,
    ),
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const line = (row: Row, index: number): string =>
  row.length === 0
    ? ""
    : `<text y="${size.margin + index * size.line + 15}">${row.map(pieceToSvg).join("")}</text>\n`;
