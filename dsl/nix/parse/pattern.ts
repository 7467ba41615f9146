import type { Formal, Ident, Pattern, Trivia } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { isAt, expect, fail, finish, placeOf, spansLines, take, unexpected } from "./cursor.ts";
import { parseExpression } from "./expression.ts";
import { scan } from "./scan.ts";
import { skipTrivia } from "./trivia.ts";

/** Whether the `{` in front of the cursor opens a pattern and not a set: two tokens tell. */
export function isPattern(cursor: Cursor): boolean {
  const after = (end: number): ReturnType<typeof scan> => scan(cursor.text, skipTrivia(cursor, end));
  const first = after(cursor.token.end);
  if (first.kind === "...") return true;
  if (first.kind !== "}" && first.kind !== "identifier") return false;
  const second = after(first.end).kind;
  return first.kind === "}"
    ? second === ":" || second === "@"
    : second === "," || second === "?" || second === "}";
}

/** A name that binds, at its token. */
export function readBinder(cursor: Cursor, what: string): Ident {
  const { kind, start, end } = cursor.token;
  if (kind !== "identifier") unexpected(cursor, what);
  const name = cursor.text.slice(start, end);
  const self = take(cursor);
  return finish(cursor, start, { kind: "Ident", name }, { self });
}

/** `{ … }`, `{ … }@args` or, at `args`, `args@{ … }`. */
export function readPattern(cursor: Cursor): Pattern {
  const { start } = cursor.token;
  let alias: Pattern["alias"];
  let at: Trivia | undefined;
  if (isAt(cursor, "identifier")) {
    alias = { name: readBinder(cursor, "the name of the argument"), side: "before" };
    at = expect(cursor, "@", "after the name of the argument");
    if (!isAt(cursor, "{")) unexpected(cursor, "a pattern `{ … }` after `@`");
  }
  const opened = cursor.token.start;
  const open = take(cursor);
  const { formals, ellipsis, dots, where } = readFormals(cursor);
  const multiline = spansLines(cursor, opened, cursor.token.start);
  const close = expect(cursor, "}", where);
  if (alias === undefined && isAt(cursor, "@")) {
    at = take(cursor);
    alias = { name: readBinder(cursor, "a name after `@`"), side: "after" };
  }
  checkNames(cursor, formals, alias?.name);
  const node: Pattern = {
    kind: "Pattern",
    formals,
    ellipsis,
    ...(alias && { alias }),
    ...(multiline && { multiline }),
  };
  return finish(cursor, start, node, { open, ellipsis: dots, close, at });
}

interface Formals {
  readonly formals: readonly Formal[];
  readonly ellipsis: boolean;
  readonly dots: Trivia | undefined;
  /** What to say when no `}` follows. */
  readonly where: string;
}

function readFormals(cursor: Cursor): Formals {
  const formals: Formal[] = [];
  for (;;) {
    const ellipsis = isAt(cursor, "...");
    if (ellipsis) return { formals, ellipsis, dots: take(cursor), where: "after `...`, which comes last" };
    if (!isAt(cursor, "identifier"))
      return { formals, ellipsis, dots: undefined, where: "or a name in the pattern" };
    const { start } = cursor.token;
    const name = readBinder(cursor, "a name");
    const question = isAt(cursor, "?") ? { self: take(cursor) } : undefined;
    const fallback = question && parseExpression(cursor);
    const more = isAt(cursor, ",");
    const comma = more ? take(cursor) : undefined;
    const node: Formal = { kind: "Formal", name, ...(fallback && { default: fallback }) };
    formals.push(finish(cursor, start, node, { question: question?.self, comma }));
    if (!more) return { formals, ellipsis, dots: undefined, where: "or `,` in the pattern" };
  }
}

/** Throws NV1113 for a name that the pattern binds twice. */
function checkNames(cursor: Cursor, formals: readonly Formal[], alias: Ident | undefined): void {
  const seen = new Map<string, Ident>();
  for (const name of [...formals.map((formal) => formal.name), ...(alias ? [alias] : [])]) {
    const first = seen.get(name.name);
    if (first !== undefined) {
      const message = `the pattern binds \`${name.name}\` twice`;
      fail(cursor, {
        code: "NV1113",
        message,
        ...placeOf(name),
        also: { ...placeOf(first), text: "bound here first" },
      });
    }
    seen.set(name.name, name);
  }
}
