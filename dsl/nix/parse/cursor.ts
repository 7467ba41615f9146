import type { Expr, LeadingTrivium, Node, Trivia } from "../ast/index.ts";
import type { Definitions } from "./definitions.ts";
import type { Problem, Source } from "./error.ts";
import { originOf, syntaxError } from "./error.ts";
import { scan } from "./scan.ts";
import type { Token, TokenKind } from "./scan.ts";
import { readTrivia } from "./trivia.ts";
import type { Region } from "./trivia.ts";

/** How far the parser is: the token in front of it, and what stood before that. */
export interface Cursor extends Source {
  token: Token;
  /** Comments and blank lines in front of the token. */
  leading: readonly LeadingTrivium[] | undefined;
  /** The end of the token before it. */
  lastEnd: number;
  /** The `nixfmt:disable` region that is open. */
  region: Region | undefined;
  /** The expression for the nth mark of a template. */
  readonly hole: ((index: number) => Expr) | undefined;
  /** Marks met so far. */
  holes: number;
  /** What each attribute set of the text defines. */
  readonly defined: WeakMap<Node, Definitions>;
}

/** A cursor before the first token. */
export function openCursor(source: Source, hole?: (index: number) => Expr): Cursor {
  const token: Token = { kind: "end", start: 0, end: 0 };
  const cursor: Cursor = {
    ...source,
    token,
    leading: undefined,
    lastEnd: 0,
    region: undefined,
    hole,
    holes: 0,
    defined: new WeakMap(),
  };
  moveTo(cursor, 0, false);
  return cursor;
}

/**
 * Reads white space, comments and the next token from `pos` on. `behindCode`: a comment on the same line belongs to the token that
 * ends at `pos` and is given back; otherwise it is in front of the next one as well.
 */
export function moveTo(cursor: Cursor, pos: number, behindCode: boolean): string | undefined {
  cursor.lastEnd = pos;
  const gap = readTrivia(cursor, pos, behindCode);
  cursor.leading = gap.leading;
  cursor.token = scan(cursor.text, gap.end);
  return gap.trailing;
}

/** Goes on to the next token; gives back the comments of the one passed. */
export function take(cursor: Cursor): Trivia | undefined {
  const { leading } = cursor;
  return triviaOf(leading, moveTo(cursor, cursor.token.end, true));
}

/** The comments of one token, `undefined` where there are none. */
export function triviaOf(
  leading: readonly LeadingTrivium[] | undefined,
  trailing: string | undefined,
): Trivia | undefined {
  if (leading === undefined) return trailing === undefined ? undefined : { trailing };
  return trailing === undefined ? { leading } : { leading, trailing };
}

/** `take` for a token that must be there; `where` completes "expected `;` …". */
export function expect(cursor: Cursor, kind: TokenKind, where: string): Trivia | undefined {
  if (cursor.token.kind !== kind) unexpected(cursor, `\`${kind}\` ${where}`);
  return take(cursor);
}

/** Completes a node: its place, and the comments of its tokens by role. */
export function finish<N extends Node>(
  cursor: Cursor,
  start: number,
  node: N,
  trivia?: { readonly [T in keyof NonNullable<N["trivia"]>]?: Trivia | undefined },
): N {
  const built = node as { -readonly [K in keyof Node]: Node[K] };
  built.span = { start, end: cursor.lastEnd };
  if (cursor.originAt !== undefined) built.origin = originOf(cursor, start);
  if (trivia === undefined) return node;
  let found: Record<string, Trivia> | undefined;
  for (const [role, one] of Object.entries(trivia) as [string, Trivia | undefined][]) {
    if (one !== undefined) (found ??= {})[role] = one;
  }
  if (found !== undefined) built.trivia = found;
  return node;
}

/** Whether the token in front of the cursor is of this kind. */
export function isAt(cursor: Cursor, kind: TokenKind): boolean {
  return cursor.token.kind === kind;
}

/** The place of a node that was parsed. */
export function placeOf(node: Node): { readonly start: number; readonly end: number } {
  return node.span ?? { start: 0, end: 0 };
}

/** Throws a problem of this text. */
export function fail(cursor: Source, problem: Problem): never {
  throw syntaxError(cursor, problem);
}

/** What to do about a token that is often in the wrong place. */
const advice: { readonly [K in TokenKind]?: string } = {
  ":": "A function needs parentheses where it is an operand or an argument.",
  let: "`let` needs parentheses where it is an operand or an argument.",
  with: "`with` needs parentheses where it is an operand or an argument.",
  assert: "`assert` needs parentheses where it is an operand or an argument.",
  if: "`if` needs parentheses where it is an operand or an argument.",
  hole: "A value can stand for an expression or for an attribute name; it cannot bind a name.",
};

/** Throws "expected …, found …" at the token. */
export function unexpected(cursor: Cursor, expected: string, help = advice[cursor.token.kind]): never {
  const { start, end } = cursor.token;
  const problem = { code: "NV1110", message: `expected ${expected}, found ${describe(cursor)}`, start, end };
  return fail(cursor, help === undefined ? problem : { ...problem, help });
}

function describe({ text, token }: Cursor): string {
  const spelling = text.slice(token.start, token.end);
  switch (token.kind) {
    case "end":
      return "the end of the text";
    case "hole":
      return "a value";
    case "string":
    case "indented":
      return "a string";
    case "path":
      return `the path \`${spelling}\``;
    case "int":
    case "float":
      return `the number \`${spelling}\``;
    case "bad":
      return `the character ${JSON.stringify(spelling)}, which means nothing here`;
    default:
      return `\`${spelling}\``;
  }
}

/** Whether a line ends between two offsets. */
export function spansLines({ text }: Source, start: number, end: number): boolean {
  const found = text.indexOf("\n", start);
  return found >= 0 && found < end;
}
