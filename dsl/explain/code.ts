/** `explain NV4001`: what `docs/errors.md` tells of a code, for a terminal. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { library } from "../compile/load/resolve.ts";
import { asRun } from "../diagnostics/program.ts";
import { wrap, type Paint } from "../diagnostics/style.ts";

/** The document: beside the library, in the package in it. `undefined` where it was taken away. */
export function errorsDocument(): string | undefined {
  const path = [join(library, "../docs/errors.md"), join(library, "errors.md")].find((one) =>
    existsSync(one),
  );
  return path === undefined ? undefined : readFileSync(path, "utf8");
}

/** Whether a word is a code: `NV4001`, `nv4001`, `TS2322`. */
export const isCode = (word: string): boolean => /^(?:NV|TS)\d{4,}$/i.test(word);

/** The entry of a code, as Markdown from its heading on. */
export function entryOf(document: string, code: string): string | undefined {
  const lines = document.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`### ${code}: `));
  if (start < 0) return undefined;
  const entry: string[] = [];
  for (const { line, fenced } of withFences(lines.slice(start))) {
    if (!fenced && entry.length > 0 && /^(?:## |<a id=)/.test(line)) break;
    entry.push(line);
  }
  return entry.join("\n").trimEnd();
}

/** An entry for readers of a terminal: texts are broken at `width`, examples stand apart. */
export function shownEntry(entry: string, paint: Paint, width: number): string {
  const strong = /\*\*(.+?)\*\*/g;
  /** What is bold stays in one line. */
  const joined = (text: string): string =>
    text.replaceAll(strong, (words) => words.replaceAll(" ", "\u{a0}"));
  const bold = (text: string): string =>
    text.replaceAll(strong, (_, words: string) => paint("bold", words.replaceAll("\u{a0}", " ")));
  const lines = [...withFences(entry.split("\n"))].flatMap(({ line, fenced, edge }) => {
    if (edge) return [];
    if (fenced) return [`    ${line}`.trimEnd()];
    const [, title] = /^### (.*)$/.exec(line) ?? [];
    if (title !== undefined) return [paint("bold", title)];
    return wrap(joined(asRun(line).replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")), width).map(bold);
  });
  return `${lines.join("\n")}\n`;
}

/** The lines of Markdown, and whether each is in a fenced block or an edge of one. */
function* withFences(lines: readonly string[]): Generator<{ line: string; fenced: boolean; edge: boolean }> {
  let fence: string | undefined;
  for (const line of lines) {
    const [run] = /^`{3,}/.exec(line) ?? [];
    const edge = fence === undefined ? run !== undefined : line === fence;
    yield { line, fenced: fence !== undefined && !edge, edge };
    if (edge) fence = fence === undefined ? run : undefined;
  }
}
