import type { Path, StringPart } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { fail, finish, moveTo, triviaOf } from "./cursor.ts";
import { readInterpolation } from "./interpolation.ts";
import { isPathChar, startsInterpolation } from "./scan.ts";

const slash = 47;

/** A path, at its first token: goes on through interpolations up to the first character that no path holds. */
export function readPath(cursor: Cursor): Path {
  const { text, leading } = cursor;
  const { start } = cursor.token;
  const parts: StringPart[] = [];
  let pos = cursor.token.end;
  let from = start;
  for (;;) {
    const more = pathEnd(text, pos);
    // `./a//b` is no path, though `./a//${b}` is one.
    if (more > pos && parts.length === 0) checkDoubled(cursor, start, pos, more);
    pos = more;
    if (pos > from) parts.push({ kind: "Text", value: text.slice(from, pos) });
    if (!startsInterpolation(text, pos) || (text.charCodeAt(pos) === 0 && cursor.hole === undefined)) break;
    const hole = readInterpolation(cursor, pos);
    parts.push(hole.node);
    from = pos = hole.end;
  }
  if (text.charCodeAt(pos - 1) === slash) {
    const help = "leave out the slash, or use a string";
    fail(cursor, { code: "NV1104", message: "a path cannot end in a slash", start, end: pos, help });
  }
  const trailing = moveTo(cursor, pos, true);
  return finish(cursor, start, { kind: "Path", parts }, { self: triviaOf(leading, trailing) });
}

function pathEnd(text: string, pos: number): number {
  let end = pos;
  while (text.charCodeAt(end) === slash || isPathChar(text.charCodeAt(end))) end++;
  return end;
}

/** Nix reads a second slash before the first interpolation as another piece of text, and allows one such piece. */
function checkDoubled(cursor: Cursor, start: number, pos: number, end: number): void {
  const rest = cursor.text.slice(pos, end);
  const single = /^(?:[^/]*\/|[^/]+|[^/]*(?:\/[^/]+)+\/?)$/.test(rest);
  if (single && startsInterpolation(cursor.text, end)) return;
  fail(cursor, { code: "NV1104", message: "a path cannot hold two slashes in a row", start, end });
}
