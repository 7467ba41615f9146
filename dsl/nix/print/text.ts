/** Strings, paths and `${ }`. */
import type { IndentedString } from "../ast/indented-string.ts";
import type { Interpolation } from "../ast/interpolation.ts";
import type { Path } from "../ast/path.ts";
import type { Str } from "../ast/str.ts";
import type { StringPart } from "../ast/text-part.ts";
import { lineBreak, newlines, PLAIN } from "./doc.ts";
import { expr, term } from "./expr.ts";
import { isAbsorbable, isSimple } from "./shape.ts";
import { spellIndented, spellQuoted } from "./strings.ts";
import { inside } from "./term.ts";
import { before, leading, trailing } from "./trivia.ts";
import type { Writer } from "./writer.ts";
import { flatten } from "./writer.ts";

/** Interpolations up to this width are never broken. */
const SHORT = 30;

type Line = (string | Interpolation)[];

/** The lines of a string; a text that is empty is left out. */
function linesOf(
  parts: readonly StringPart[],
  spell: (parts: readonly StringPart[], index: number) => string,
): Line[] {
  let line: Line = [];
  const lines = [line];
  parts.forEach((part, index) => {
    if (part.kind === "Interpolation") line.push(part);
    else {
      spell(parts, index)
        .split("\n")
        .forEach((text, number) => {
          if (number > 0) lines.push((line = []));
          if (text !== "") line.push(text);
        });
    }
  });
  return lines;
}

/** Writes `"…"`. */
export function quoted(w: Writer, e: Str): void {
  leading(w, before(e.trivia?.self));
  w.mark(e.origin);
  w.open(PLAIN);
  w.text('"');
  linesOf(e.parts, spellQuoted).forEach((line, number) => {
    if (number > 0) w.text("\n");
    stringLine(w, line);
  });
  w.text('"');
  w.close();
  trailing(w, e.trivia?.self?.trailing);
}

/** Writes `''…''`. */
export function indented(w: Writer, e: IndentedString): void {
  const lines = linesOf(e.parts, spellIndented);
  leading(w, before(e.trivia?.self));
  w.mark(e.origin);
  w.open(PLAIN);
  w.text("''");
  if (lines.length > 1) w.space(lineBreak);
  w.nest++;
  lines.forEach((line, number) => {
    if (number > 0) w.space(newlines(1));
    stringLine(w, line);
  });
  w.nest--;
  w.text("''");
  w.close();
  trailing(w, e.trivia?.self?.trailing);
}

const blank = /^[\t-\r\p{Zs}]*/u;
const blanksOf = (text: string): number => blank.exec(text)?.[0].length ?? 0;

function stringLine(w: Writer, line: Line): void {
  const [first, second] = line;
  const indent = typeof first === "string" ? first : "";
  const alone = typeof first === "string" ? second : first;
  const rest = typeof first === "string" ? line.slice(1) : line;
  if (rest.length === 1 && typeof alone === "object" && blanksOf(indent) === indent.length)
    return lonely(w, alone, indent);
  if (indent !== "") w.text(indent);
  const offset = blanksOf(indent);
  w.offset += offset;
  for (const part of rest) {
    if (typeof part === "string") w.text(part);
    else interpolation(w, part);
  }
  w.offset -= offset;
}

/** An interpolation that has a line of a string for itself. */
function lonely(w: Writer, e: Interpolation, indent: string): void {
  if (indent !== "") w.text(indent);
  w.offset += indent.length;
  w.interpolations++;
  w.open(PLAIN);
  w.mark(e.origin);
  w.text("${");
  w.nest++;
  if (before(e.trivia?.close).length === 0) inside(w, e.expr);
  else {
    w.space(lineBreak);
    content(w, e);
    w.space(lineBreak);
  }
  w.nest--;
  w.text("}");
  w.close();
  w.interpolations--;
  w.offset -= indent.length;
}

/** Writes the expression and the comments behind it. */
function content(w: Writer, e: Interpolation): void {
  w.open(PLAIN);
  expr(w, e.expr);
  leading(w, before(e.trivia?.close));
  w.close();
}

/** Writes `${ expr }`. */
export function interpolation(w: Writer, e: Interpolation): void {
  leading(w, before(e.trivia?.open));
  w.mark(e.origin);
  w.interpolations++;
  interpolated(w, e);
  w.interpolations--;
  trailing(w, e.trivia?.close?.trailing);
}

function interpolated(w: Writer, e: Interpolation): void {
  const end = before(e.trivia?.close);
  if (end.length === 0 && isAbsorbable(w, e.expr)) {
    w.open(PLAIN);
    w.text("${");
    term(w, e.expr);
    w.text("}");
    return w.close();
  }
  if (end.length === 0 && isSimple(e.expr)) {
    const docs = w.capture(() => expr(w, e.expr));
    w.text("${");
    w.put(flatten(docs, Infinity, 0) ?? docs);
    return w.text("}");
  }
  w.nest++;
  const docs = w.capture(() => content(w, e));
  w.nest--;
  const flat = flatten(docs, SHORT, 1);
  if (flat !== undefined) {
    w.open(PLAIN);
    w.text("${");
    w.put(flat);
    w.text("}");
    return w.close();
  }
  w.open(PLAIN);
  w.text("${");
  w.space(lineBreak);
  w.put(docs);
  w.space(lineBreak);
  w.text("}");
  w.close();
}

/** Writes a path. */
export function path(w: Writer, e: Path): void {
  leading(w, before(e.trivia?.self));
  for (const part of e.parts) {
    if (part.kind === "Text") w.text(part.raw ?? part.value);
    else interpolation(w, part);
  }
  trailing(w, e.trivia?.self?.trailing);
}
