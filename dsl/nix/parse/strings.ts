import type { IndentedString, Str, StringPart, TextPart } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { fail, finish, moveTo, triviaOf } from "./cursor.ts";
import { readInterpolation } from "./interpolation.ts";
import { startsInterpolation } from "./scan.ts";
import type { Piece } from "./strip.ts";
import { strip } from "./strip.ts";

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** What a run of text in `"…"` evaluates to: escapes are one character, line ends are line feeds. */
function unescape(raw: string): string {
  return raw.includes("\\") || raw.includes("\r")
    ? raw.replaceAll(/\\([\s\S])|\r\n?/g, (_, char: string | undefined) =>
        char === undefined ? "\n" : (escapes[char] ?? char),
      )
    : raw;
}

function textPart(value: string, raw: string, cursor: Cursor, next: number): TextPart {
  // A `$` in front of a value that takes the place of a mark cannot keep its spelling: `$${x}` is no interpolation.
  return raw.endsWith("$") && cursor.text.charCodeAt(next) === 0
    ? { kind: "Text", value }
    : { kind: "Text", value, raw };
}

function unterminated(cursor: Cursor, start: number, quotes: string): never {
  return fail(cursor, {
    code: "NV1111",
    message: `this string has no end: \`${quotes}\` is missing`,
    start,
    end: start + quotes.length,
  });
}

/** The character U+0000 stands for a value in templates; elsewhere no string can hold it. */
function checkMark(cursor: Cursor, pos: number): void {
  if (cursor.text.charCodeAt(pos) !== 0 || cursor.hole !== undefined) return;
  fail(cursor, {
    code: "NV1100",
    message: "a Nix string cannot hold the character U+0000",
    start: pos,
    end: pos + 1,
  });
}

/** `"…"`, at its opening quote. */
export function readString(cursor: Cursor): Str {
  const { text, leading } = cursor;
  const { start } = cursor.token;
  const parts: StringPart[] = [];
  let pos = start + 1;
  let from = pos;
  const flush = (): void => {
    if (pos > from) parts.push(textPart(unescape(text.slice(from, pos)), text.slice(from, pos), cursor, pos));
  };
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === 34) break;
    if (code === 92 && pos + 1 < text.length) {
      checkMark(cursor, pos + 1);
      pos += 2;
    } else if (startsInterpolation(text, pos)) {
      checkMark(cursor, pos);
      flush();
      const hole = readInterpolation(cursor, pos);
      parts.push(hole.node);
      from = pos = hole.end;
    } else if (code === 36 && text.charCodeAt(pos + 1) === 36) pos += 2;
    else if (Number.isNaN(code) || code === 92) unterminated(cursor, start, '"');
    else pos++;
  }
  flush();
  const trailing = moveTo(cursor, pos + 1, true);
  return finish(cursor, start, { kind: "Str", parts }, { self: triviaOf(leading, trailing) });
}

/** `''…''`, at its opening quotes. */
export function readIndented(cursor: Cursor): IndentedString {
  const { text, leading } = cursor;
  const { start } = cursor.token;
  const pieces: Piece[] = [];
  let pos = cursor.token.end;
  let from = pos;
  const flush = (): void => {
    if (pos > from) pieces.push({ kind: "Plain", raw: text.slice(from, pos) });
  };
  const escape = (length: number, value: string): void => {
    flush();
    pieces.push({ kind: "Escape", raw: text.slice(pos, pos + length), value });
    from = pos += length;
  };
  for (;;) {
    const code = text.charCodeAt(pos);
    if (startsInterpolation(text, pos)) {
      checkMark(cursor, pos);
      flush();
      const hole = readInterpolation(cursor, pos);
      pieces.push(hole.node);
      from = pos = hole.end;
    } else if (code === 39 && text.charCodeAt(pos + 1) === 39) {
      const third = text.charAt(pos + 2);
      if (third === "$") escape(3, "$");
      else if (third === "'") escape(3, "''");
      else if (third === "\\") {
        const char = text.charAt(pos + 3);
        if (char === "") unterminated(cursor, start, "''");
        checkMark(cursor, pos + 3);
        escape(4, escapes[char] ?? char);
      } else break;
    } else if (Number.isNaN(code)) unterminated(cursor, start, "''");
    // `$$` is two characters, so that `$${` is no interpolation; a quote takes along what follows in the same way.
    else if ((code === 36 || code === 39) && !/['$\0]/.test(text.charAt(pos + 1))) pos += 2;
    else if (code === 36 && text.charCodeAt(pos + 1) === 36) pos += 2;
    else pos++;
  }
  flush();
  const trailing = moveTo(cursor, pos + 2, true);
  return finish(
    cursor,
    start,
    { kind: "IndentedString", parts: strip(pieces) },
    { self: triviaOf(leading, trailing) },
  );
}
