import type { Expr, Trivia } from "../ast/index.ts";
import { isFloat, maxInt } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { isAt, expect, fail, finish, spansLines, take, unexpected } from "./cursor.ts";
import { defineAll } from "./definitions.ts";
import { readEntries } from "./entries.ts";
import { opensLegacyLet, parseExpression, readSelection } from "./expression.ts";
import { readHole } from "./interpolation.ts";
import { readPath } from "./paths.ts";
import type { TokenKind } from "./scan.ts";
import { readIndented, readString } from "./strings.ts";

// prettier-ignore
const simpleStarts: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "identifier", "int", "float", "string", "indented", "path", "search-path", "uri", "hole", "(", "[", "{", "rec",
]);

/** Whether the token starts a term, and so an argument or an item of a list. */
export function startsSimple(cursor: Cursor): boolean {
  return simpleStarts.has(cursor.token.kind) || (isAt(cursor, "let") && opensLegacyLet(cursor));
}

/** A term: what needs no parentheses anywhere. */
export function readSimple(cursor: Cursor): Expr {
  const { kind, start, end } = cursor.token;
  const spelling = (): string => cursor.text.slice(start, end);
  switch (kind) {
    case "identifier": {
      const name = spelling();
      const self = take(cursor);
      return finish(cursor, start, { kind: "Ident", name }, { self });
    }
    case "string":
      return readString(cursor);
    case "indented":
      return readIndented(cursor);
    case "(":
      return readParen(cursor);
    case "[":
      return readList(cursor);
    case "{":
    case "rec":
      return readSet(cursor);
    case "let":
      if (!opensLegacyLet(cursor)) break;
      return readLegacyLet(cursor);
    case "path":
      return readPath(cursor);
    case "search-path": {
      const path = cursor.text.slice(start + 1, end - 1);
      const self = take(cursor);
      return finish(cursor, start, { kind: "SearchPath", path }, { self });
    }
    case "uri": {
      const uri = spelling();
      const self = take(cursor);
      return finish(cursor, start, { kind: "Uri", uri }, { self });
    }
    case "int":
      return readInt(cursor);
    case "float":
      return readFloat(cursor);
    case "hole":
      return readHole(cursor);
    default:
  }
  return unexpected(cursor, "an expression");
}

function readInt(cursor: Cursor): Expr {
  const { start, end } = cursor.token;
  const raw = cursor.text.slice(start, end);
  const value = BigInt(raw);
  if (value > maxInt) {
    fail(cursor, {
      code: "NV1102",
      message: `${raw} does not fit in the 64-bit integers of Nix`,
      start,
      end,
    });
  }
  const self = take(cursor);
  return finish(cursor, start, { kind: "Int", value, ...(String(value) !== raw && { raw }) }, { self });
}

function readFloat(cursor: Cursor): Expr {
  const { start, end } = cursor.token;
  const raw = cursor.text.slice(start, end);
  const value = Number(raw);
  const vanished = value === 0 && /^[.0]*[1-9]/.test(raw);
  if (vanished || !isFloat(value)) {
    fail(cursor, {
      code: "NV1103",
      message: `${raw} is out of the range of floating-point numbers`,
      start,
      end,
    });
  }
  const self = take(cursor);
  return finish(cursor, start, { kind: "Float", value, raw }, { self });
}

function readParen(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const open = take(cursor);
  const expr = parseExpression(cursor);
  const close = expect(cursor, ")", "after the expression in parentheses");
  return finish(cursor, start, { kind: "Paren", expr }, { open, close });
}

function readList(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const open = take(cursor);
  const items: Expr[] = [];
  while (startsSimple(cursor)) items.push(readSelection(cursor));
  if (!isAt(cursor, "]")) {
    const help = "items are separated by spaces; a call or an operation needs parentheses";
    unexpected(cursor, "an item of the list or `]`", help);
  }
  const multiline = spansLines(cursor, start, cursor.token.start);
  const close = take(cursor);
  return finish(cursor, start, { kind: "List", items, ...(multiline && { multiline }) }, { open, close });
}

function readSet(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const recursive = isAt(cursor, "rec");
  const rec = recursive ? take(cursor) : undefined;
  const { entries, multiline, open, close } = readBraces(cursor, "after `rec`");
  const node = { kind: "AttrSet" as const, recursive, entries, ...(multiline && { multiline }) };
  const definitions = defineAll(cursor, entries);
  const set = finish(cursor, start, node, { rec, open, close });
  cursor.defined.set(set, definitions);
  return set;
}

function readLegacyLet(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const keyword = take(cursor);
  const { entries, multiline, open, close } = readBraces(cursor, "after `let`");
  defineAll(cursor, entries);
  const node = { kind: "LegacyLet" as const, entries, ...(multiline && { multiline }) };
  return finish(cursor, start, node, { let: keyword, open, close });
}

interface Braces {
  readonly entries: ReturnType<typeof readEntries>;
  readonly multiline: boolean;
  readonly open: Trivia | undefined;
  readonly close: Trivia | undefined;
}

function readBraces(cursor: Cursor, where: string): Braces {
  const { start } = cursor.token;
  const open = expect(cursor, "{", where);
  const entries = readEntries(cursor, "}");
  const multiline = spansLines(cursor, start, cursor.token.start);
  return { entries, multiline, open, close: take(cursor) };
}
