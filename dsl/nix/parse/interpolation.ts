import type { Expr, Interpolation } from "../ast/index.ts";
import { withLeading, withTrailing } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { isAt, fail, finish, moveTo, take, triviaOf, unexpected } from "./cursor.ts";
import { parseExpression } from "./expression.ts";

/** The expression that stands for the next mark of a template. */
export function nextHole(cursor: Cursor, pos: number): Expr {
  if (cursor.hole === undefined) {
    fail(cursor, {
      code: "NV1110",
      message: "the character U+0000 has no place in Nix",
      start: pos,
      end: pos + 1,
    });
  }
  return cursor.hole(cursor.holes++);
}

/**
 * `${ expr }` inside a string or a path, at its `${` or at the mark of a value; `end` is where the text goes on.
 * All that stands before the expression is in front of it, as at the start of a file.
 */
export function readInterpolation(
  cursor: Cursor,
  pos: number,
): { readonly node: Interpolation; readonly end: number } {
  if (cursor.text.charCodeAt(pos) === 0) {
    cursor.lastEnd = pos + 1;
    return {
      node: finish(cursor, pos, { kind: "Interpolation", expr: nextHole(cursor, pos) }),
      end: pos + 1,
    };
  }
  moveTo(cursor, pos + 2, false);
  const expr = parseExpression(cursor);
  if (!isAt(cursor, "}")) unexpected(cursor, "`}` after the expression of `${`");
  const { end } = cursor.token;
  cursor.lastEnd = end;
  return {
    node: finish(
      cursor,
      pos,
      { kind: "Interpolation", expr },
      { close: triviaOf(cursor.leading, undefined) },
    ),
    end,
  };
}

/** `${ expr }` as an attribute name, at its `${`. */
export function readDynamicName(cursor: Cursor): Interpolation {
  const { start, end } = cursor.token;
  const open = triviaOf(cursor.leading, undefined);
  moveTo(cursor, end, false);
  const expr = parseExpression(cursor);
  if (!isAt(cursor, "}")) unexpected(cursor, "`}` after the expression of `${`");
  const close = take(cursor);
  return finish(cursor, start, { kind: "Interpolation", expr }, { open, close });
}

/** A mark in the place of an expression, with the comments around it. */
export function readHole(cursor: Cursor): Expr {
  const expr = nextHole(cursor, cursor.token.start);
  const trivia = take(cursor);
  return withTrailing(withLeading(expr, trivia?.leading ?? []), trivia?.trailing ?? "");
}
