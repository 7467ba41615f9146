/** The lines of source a diagnostic points at. */
import type { Label } from "./diagnostic.ts";
import { visible, widthOf } from "./style.ts";
import type { Paint, Style } from "./style.ts";
import { tokenLength } from "./token.ts";

/** The lines of a file, `undefined` when it cannot be read. */
export type ReadLines = (file: string) => readonly string[] | undefined;

interface Marked {
  readonly label: Label;
  readonly primary: boolean;
}

/**
 * Code frames of the labels, one per file, the first label's file first. The first label is underlined with `^`,
 * others with `-`, over
 * their length or the word or text that stands there; lines too long for `width` are cut around the label.
 */
export function codeFrames(
  labels: readonly Label[],
  read: ReadLines,
  paint: Paint,
  width: number,
  accent: Style,
): string[] {
  const files = new Map<string, Marked[]>();
  labels.forEach((label, index) => {
    const marks = files.get(label.origin.file) ?? [];
    marks.push({ label, primary: index === 0 });
    files.set(label.origin.file, marks);
  });
  const gutter = String(Math.max(1, ...labels.map(({ origin }) => origin.line + 1))).length;
  const output: string[] = [];
  let first = true;
  for (const [file, marks] of files) {
    const { origin } = marks[0]?.label ?? { origin: { line: 1, column: 1 } };
    output.push(
      `${" ".repeat(gutter)}${paint("blue", first ? "-->" : ":::")} ${visible(file)}:${origin.line}:${origin.column}`,
    );
    output.push(...frame(read(file), marks, gutter, paint, width, accent));
    first = false;
  }
  return output;
}

function frame(
  source: readonly string[] | undefined,
  marks: readonly Marked[],
  gutter: number,
  paint: Paint,
  width: number,
  accent: Style,
): string[] {
  if (source === undefined) {
    return marks.flatMap(({ label }) =>
      label.text === undefined ? [] : [`${" ".repeat(gutter)} ${paint("blue", "=")} ${visible(label.text)}`],
    );
  }
  const byLine = group(marks);
  const context = new Set(byLine.keys());
  const primary = marks.find((mark) => mark.primary)?.label.origin.line;
  if (primary !== undefined && source[primary - 2]?.trim()) context.add(primary - 1);
  const bar = paint("blue", "|");
  const output = [`${" ".repeat(gutter)} ${bar}`];
  let before = 0;
  for (const line of [...context].toSorted((left, right) => left - right)) {
    if (before > 0 && line > before + 1) output.push(paint("blue", `${".".repeat(Math.min(3, gutter + 1))}`));
    before = line;
    const text = source[line - 1];
    if (text === undefined) continue;
    const here = byLine.get(line) ?? [];
    const room = Math.max(20, width - gutter - 3);
    const { shown, shift } = cut(text, here[0]?.label, room);
    output.push(`${paint("blue", String(line).padStart(gutter))} ${bar} ${shown}`.trimEnd());
    for (const { label, primary: isPrimary } of here.toSorted(
      (left, right) => left.label.origin.column - right.label.origin.column,
    )) {
      const start = label.origin.column - 1;
      const blank = widthOf(visible(text.slice(0, start))) - shift;
      const marked = Math.max(
        1,
        widthOf(visible(text.slice(start, start + (label.length ?? tokenLength(text, start))))),
      );
      const length = Math.max(1, Math.min(marked, room - blank));
      const line2 =
        (isPrimary ? "^" : "-").repeat(length) + (label.text === undefined ? "" : ` ${visible(label.text)}`);
      output.push(
        `${" ".repeat(gutter)} ${bar} ${" ".repeat(Math.max(0, blank))}${paint(isPrimary ? accent : "cyan", line2)}`,
      );
    }
  }
  return output;
}

/** A line cut to `room` columns around a label; `shift` is how many columns are missing on the left. */
function cut(
  text: string,
  label: Label | undefined,
  room: number,
): { readonly shown: string; readonly shift: number } {
  const clean = visible(text);
  if (widthOf(clean) <= room) return { shown: clean, shift: 0 };
  const start = label === undefined ? 0 : widthOf(visible(text.slice(0, label.origin.column - 1)));
  const from = start < room - 20 ? 0 : start - Math.floor(room / 3);
  let column = 0;
  let shown = "";
  for (const character of clean) {
    if (column >= from && column < from + room - 1) shown += character;
    column += widthOf(character);
  }
  return {
    shown: `${from > 0 ? `…${shown.slice(1)}` : shown}${column > from + room ? "…" : ""}`,
    shift: from,
  };
}

function group(marks: readonly Marked[]): Map<number, Marked[]> {
  const lines = new Map<number, Marked[]>();
  for (const mark of marks) {
    const { line } = mark.label.origin;
    lines.set(line, [...(lines.get(line) ?? []), mark]);
  }
  return lines;
}
