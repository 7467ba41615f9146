/** Colours and widths of terminal text. */
export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "blue" | "cyan";

/** SGR codes: on, off. */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

/** Puts text in colours, or leaves it. */
export type Paint = (style: Style, text: string) => string;

export const plainPaint: Paint = (_, text) => text;
export const colourPaint: Paint = (style, text) =>
  text === "" ? "" : `\u001b[${codes[style][0]}m${text}\u001b[${codes[style][1]}m`;

/** What a stream can show. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Colours only for a person at a terminal: a TTY, `NO_COLOR` unset (or `FORCE_COLOR` set). */
export function paintFor(stream: Terminal, env: NodeJS.ProcessEnv = process.env): Paint {
  if (env["NO_COLOR"]) return plainPaint;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "0") return colourPaint;
  return stream.isTTY === true && env["TERM"] !== "dumb" ? colourPaint : plainPaint;
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** Columns that text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}|\u200d/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Control characters made visible, tabs as two blanks: source text may not steer the terminal. */
export const visible = (text: string): string =>
  text
    .replaceAll("\t", "  ")
    // oxlint-disable-next-line no-control-regex -- these are what it is about
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\u{fffd}");

/** Breaks text at blanks so that no line is wider than `width`, where that is possible; line breaks stay. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const [first = "", ...words] = visible(line).split(/(?<=\S) +(?=\S)/);
    const lines = [first];
    for (const word of words) {
      const last = lines.at(-1) ?? "";
      if (widthOf(last) + 1 + widthOf(word) > width) lines.push(word);
      else lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
  });
}
