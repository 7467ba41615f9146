import type { BinaryOperator, Expr, Lambda, Trivia } from "../ast/index.ts";
import { levels, precedence } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { isAt, expect, fail, finish, spansLines, take } from "./cursor.ts";
import { defineAll, staticName } from "./definitions.ts";
import { readAttrPath, readEntries } from "./entries.ts";
import { isPattern, readBinder, readPattern } from "./pattern.ts";
import type { Token } from "./scan.ts";
import { readSimple, startsSimple } from "./simple.ts";
import { skipTrivia } from "./trivia.ts";

/** Any expression: what may stand in parentheses, behind `=` or as a whole file. */
export function parseExpression(cursor: Cursor): Expr {
  switch (cursor.token.kind) {
    case "identifier": {
      const next = cursor.text.charAt(skipTrivia(cursor, cursor.token.end));
      return next === ":" || next === "@" ? readLambda(cursor) : readOperators(cursor);
    }
    case "{":
      return isPattern(cursor) ? readLambda(cursor) : readOperators(cursor);
    case "let":
      return opensLegacyLet(cursor) ? readOperators(cursor) : readLet(cursor);
    case "with":
    case "assert":
      return readPrefixed(cursor, cursor.token.kind);
    case "if":
      return readIf(cursor);
    default:
      return readOperators(cursor);
  }
}

/** Whether the `let` in front of the cursor is `let { … }`. */
export function opensLegacyLet(cursor: Cursor): boolean {
  return cursor.text.charAt(skipTrivia(cursor, cursor.token.end)) === "{";
}

function readLambda(cursor: Cursor): Lambda {
  const { kind, start, end } = cursor.token;
  const plain = kind === "identifier" && cursor.text.charAt(skipTrivia(cursor, end)) === ":";
  const param = plain ? readBinder(cursor, "a parameter") : readPattern(cursor);
  const at = cursor.token.start;
  const colon = expect(cursor, ":", "after the parameter of the function");
  const multiline = spansLines(cursor, at, cursor.token.start);
  const body = parseExpression(cursor);
  return finish(cursor, start, { kind: "Lambda", param, body, ...(multiline && { multiline }) }, { colon });
}

function readLet(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const keyword = take(cursor);
  const entries = readEntries(cursor, "in");
  defineAll(cursor, entries);
  for (const entry of entries) {
    const first = entry.kind === "Binding" ? entry.path.names[0] : undefined;
    if (first === undefined || staticName(first) !== undefined) continue;
    const place = first.span ?? { start, end: start + 3 };
    fail(cursor, {
      code: "NV1114",
      message: "`let` binds names that are known without evaluating",
      ...place,
    });
  }
  const close = expect(cursor, "in", "after the bindings of `let`");
  const body = parseExpression(cursor);
  return finish(cursor, start, { kind: "Let", entries, body }, { let: keyword, in: close });
}

function readPrefixed(cursor: Cursor, kind: "with" | "assert"): Expr {
  const { start } = cursor.token;
  const keyword = take(cursor);
  const first = parseExpression(cursor);
  const semicolon = expect(cursor, ";", `after the expression of \`${kind}\``);
  const body = parseExpression(cursor);
  return kind === "with"
    ? finish(cursor, start, { kind: "With", scope: first, body }, { with: keyword, semicolon })
    : finish(cursor, start, { kind: "Assert", condition: first, body }, { assert: keyword, semicolon });
}

function readIf(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const keyword = take(cursor);
  const condition = parseExpression(cursor);
  const middle = expect(cursor, "then", "after the condition of `if`");
  const consequent = parseExpression(cursor);
  const otherwise = expect(cursor, "else", "after the first branch of `if`");
  const alternate = parseExpression(cursor);
  return finish(
    cursor,
    start,
    { kind: "If", condition, consequent, alternate },
    // oxlint-disable-next-line unicorn/no-thenable -- `then` is a token of Nix, and plain data
    { if: keyword, then: middle, else: otherwise },
  );
}

/** Operators with what they stand between; pipes bind loosest and do not mix. */
function readOperators(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const left = readBinary(cursor, levels.pipe + 1);
  const { kind } = cursor.token;
  if (kind !== "|>" && kind !== "<|") return left;
  const result = kind === "|>" ? readPipes(cursor, start, left) : readBackPipes(cursor, start, left);
  if (isAt(cursor, "|>") || isAt(cursor, "<|")) unmixable(cursor);
  return result;
}

function readPipes(cursor: Cursor, start: number, first: Expr): Expr {
  let left = first;
  while (isAt(cursor, "|>")) {
    const operator = take(cursor);
    left = binary(cursor, start, "|>", left, operator, readBinary(cursor, levels.pipe + 1));
  }
  return left;
}

function readBackPipes(cursor: Cursor, start: number, left: Expr): Expr {
  const operator = take(cursor);
  const at = cursor.token.start;
  const next = readBinary(cursor, levels.pipe + 1);
  const right = isAt(cursor, "<|") ? readBackPipes(cursor, at, next) : next;
  return binary(cursor, start, "<|", left, operator, right);
}

// prettier-ignore
function binary(cursor: Cursor, start: number, operator: BinaryOperator, left: Expr, trivia: Trivia | undefined, right: Expr): Expr {
  return finish(cursor, start, { kind: "Binary", operator, left, right }, { operator: trivia });
}

const isOperator = (kind: Token["kind"]): kind is BinaryOperator => Object.hasOwn(precedence, kind);

/** An operation whose operators all bind at `level` or tighter. */
function readBinary(cursor: Cursor, level: number): Expr {
  const { start } = cursor.token;
  let left = readUnary(cursor);
  for (;;) {
    const { kind } = cursor.token;
    if (kind === "?" && level <= levels.hasAttr) {
      const question = take(cursor);
      const path = readAttrPath(cursor);
      left = finish(cursor, start, { kind: "HasAttr", target: left, path }, { question });
      continue;
    }
    if (!isOperator(kind)) return left;
    const own = precedence[kind];
    if (own.level < level) return left;
    const operator = take(cursor);
    const right = readBinary(cursor, own.side === "right" ? own.level : own.level + 1);
    left = binary(cursor, start, kind, left, operator, right);
    const next = cursor.token.kind;
    if (own.side === "none" && isOperator(next) && precedence[next].level === own.level) unmixable(cursor);
  }
}

function unmixable(cursor: Cursor): never {
  const { start, end } = cursor.token;
  const message = `\`${cursor.text.slice(start, end)}\` cannot follow an operator of its kind`;
  return fail(cursor, {
    code: "NV1110",
    message,
    start,
    end,
    help: "parentheses say what belongs together",
  });
}

function readUnary(cursor: Cursor): Expr {
  const { kind, start } = cursor.token;
  if (kind !== "!" && kind !== "-") return readApplication(cursor);
  const operator = take(cursor);
  const operand = readBinary(cursor, kind === "!" ? levels.not : levels.negate);
  return finish(cursor, start, { kind: "Unary", operator: kind, operand }, { operator });
}

function readApplication(cursor: Cursor): Expr {
  const { start } = cursor.token;
  let fn = readSelection(cursor);
  while (startsSimple(cursor)) {
    const arg = readSelection(cursor);
    fn = finish(cursor, start, { kind: "Apply", fn, arg });
  }
  return fn;
}

/** A term with what is selected from it: the items of a list and the arguments of a call. */
export function readSelection(cursor: Cursor): Expr {
  const { start } = cursor.token;
  const target = readSimple(cursor);
  if (isAt(cursor, ".")) {
    const dot = take(cursor);
    const path = readAttrPath(cursor);
    if (!isAt(cursor, "or")) return finish(cursor, start, { kind: "Select", target, path }, { dot });
    const or = take(cursor);
    const fallback = readSelection(cursor);
    return finish(cursor, start, { kind: "Select", target, path, fallback }, { dot, or });
  }
  if (!isAt(cursor, "or")) return target;
  // `or` behind a term is a variable, and the term is called with it.
  const at = cursor.token.start;
  const self = take(cursor);
  const arg = finish(cursor, at, { kind: "Ident", name: "or" }, { self });
  return finish(cursor, start, { kind: "Apply", fn: target, arg });
}
