/** Diagnostics for people and for machines. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { codeFrames } from "./frame.ts";
import type { ReadLines } from "./frame.ts";
import { asRun } from "./program.ts";
import { plainPaint, visible, wrap } from "./style.ts";
import type { Paint } from "./style.ts";

export interface RenderOptions {
  readonly read: ReadLines;
  readonly paint?: Paint;
  /** Columns of the terminal; 100 unless told. */
  readonly width?: number;
}

/** Reads the lines of a project's files, each file once. */
export function linesBelow(root: string): ReadLines {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) {
      let lines: readonly string[] | undefined;
      try {
        lines = readFileSync(join(root, file), "utf8")
          .replace(/^\uFEFF/, "")
          .split(/\r\n|\n|\r/);
      } catch {
        lines = undefined;
      }
      known.set(file, lines);
    }
    return known.get(file);
  };
}

/** Each diagnostic once, by file, line and column; those without a place come first. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([
      diagnostic.code,
      diagnostic.message,
      diagnostic.option,
      diagnostic.labels[0]?.origin,
    ]);
    const { help } = diagnostic;
    if (!unique.has(key))
      unique.set(key, help === undefined ? diagnostic : { ...diagnostic, help: asRun(help) });
  }
  return [...unique.values()].toSorted((left, right) => {
    const a = left.labels[0]?.origin ?? { file: "", line: 0, column: 0 };
    const b = right.labels[0]?.origin ?? { file: "", line: 0, column: 0 };
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return (
      a.line - b.line || a.column - b.column || (left.code < right.code ? -1 : Number(left.code > right.code))
    );
  });
}

/** How many there are of a severity. */
export const count = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

/**
 * Diagnostics as text: a headline with the code, a frame of the source with the labels, the option path, help, notes.
 *
 * ```text
 * error[NV2003]: hosts/b.ts does not export "stibnit"
 *  --> hosts/a.ts:3:10
 *   |
 * 3 | import { stibnit } from "./b";
 *   |          ^^^^^^^
 *   = help: did you mean "stibnite"?
 * ```
 */
export function render(diagnostics: readonly Diagnostic[], options: RenderOptions): string {
  const unique = sorted(diagnostics);
  if (unique.length === 0) return "";
  const texts = unique.map((diagnostic) => renderOne(diagnostic, options));
  return `${texts.join("\n\n")}\n\n${summary(unique, options.paint ?? plainPaint)}\n`;
}

function renderOne(diagnostic: Diagnostic, { read, paint = plainPaint, width = 100 }: RenderOptions): string {
  const accent = diagnostic.severity === "error" ? "red" : "yellow";
  const head = `${diagnostic.severity}[${diagnostic.code}]`;
  const [first = "", ...rest] = wrap(diagnostic.message, Math.max(40, width - head.length - 2));
  const lines = [
    `${paint(accent, paint("bold", head))}${paint("bold", `: ${first}`)}`,
    ...rest.map((line) => `  ${line}`),
  ];
  lines.push(...codeFrames(diagnostic.labels, read, paint, width, accent));
  const gutter = String(Math.max(1, ...diagnostic.labels.map(({ origin }) => origin.line + 1))).length;
  const remark = (name: string, text: string): void => {
    const [line = "", ...more] = wrap(text, Math.max(40, width - gutter - name.length - 5));
    const sign = `${" ".repeat(gutter)} ${paint("blue", "=")} `;
    lines.push(`${sign}${paint("bold", `${name}:`)} ${line}`);
    for (const next of more) lines.push(`${" ".repeat(gutter + name.length + 5)}${next}`);
  };
  if (diagnostic.option !== undefined) remark("option", diagnostic.option);
  if (diagnostic.help !== undefined) remark("help", diagnostic.help);
  for (const note of diagnostic.notes ?? []) remark("note", note);
  return lines.join("\n");
}

function summary(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const errors = count(diagnostics, "error");
  const warnings = count(diagnostics, "warning");
  const files = new Set(diagnostics.flatMap(({ labels }) => labels[0]?.origin.file ?? [])).size;
  const parts = [
    ...(errors > 0 ? [paint("red", plural(errors, "error"))] : []),
    ...(warnings > 0 ? [paint("yellow", plural(warnings, "warning"))] : []),
  ];
  return `${parts.join(" and ")}${files > 0 ? ` in ${plural(files, "file")}` : ""}`;
}

/** `plural(2, "file")` is `2 files`. */
export const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Diagnostics as JSON for machines, sorted like the text; positions count from 1. */
export function renderJson(diagnostics: readonly Diagnostic[], indentation = 2): string {
  const unique = sorted(diagnostics);
  const counts = { errors: count(unique, "error"), warnings: count(unique, "warning") };
  const object = { ok: counts.errors === 0, diagnostics: unique, ...counts };
  return `${JSON.stringify(object, undefined, indentation)}\n`;
}

/** One line per diagnostic: `hosts/a.ts:3:10: error NV2003: …`. */
export const renderLine = ({ code, severity, message, labels: [label] }: Diagnostic): string => {
  const place =
    label === undefined ? "" : `${label.origin.file}:${label.origin.line}:${label.origin.column}: `;
  return `${place}${severity} ${code}: ${visible(message.split("\n")[0] ?? "")}`;
};
