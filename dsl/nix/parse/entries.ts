import type { AttrName, AttrPath, Binding, Entry, Expr, Inherit, Name, Trivia } from "../ast/index.ts";
import { isIdentifier, plainText } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { isAt, expect, fail, finish, spansLines, take, unexpected } from "./cursor.ts";
import { staticName } from "./definitions.ts";
import { parseExpression } from "./expression.ts";
import { nextHole, readDynamicName } from "./interpolation.ts";
import type { TokenKind } from "./scan.ts";
import { readString } from "./strings.ts";

const nameStarts: ReadonlySet<TokenKind> = new Set(["identifier", "or", "string", "${", "hole"]);

/** The entries of a set or `let`, up to the token that ends them. */
export function readEntries(cursor: Cursor, end: "}" | "in"): readonly Entry[] {
  const entries: Entry[] = [];
  while (cursor.token.kind !== end) {
    if (isAt(cursor, "inherit")) entries.push(readInherit(cursor));
    else if (nameStarts.has(cursor.token.kind)) entries.push(readBinding(cursor));
    else unexpected(cursor, `an attribute name, \`inherit\` or \`${end}\``);
  }
  return entries;
}

function readBinding(cursor: Cursor): Binding {
  const { start } = cursor.token;
  const path = readAttrPath(cursor);
  const equals = expect(cursor, "=", "after the attribute name");
  const value = parseExpression(cursor);
  const semicolon = expect(cursor, ";", "after the value of the attribute");
  return finish(cursor, start, { kind: "Binding", path, value }, { equals, semicolon });
}

function readInherit(cursor: Cursor): Inherit {
  const { start } = cursor.token;
  const keyword = take(cursor);
  let from: Expr | undefined;
  let open: Trivia | undefined;
  let close: Trivia | undefined;
  if (isAt(cursor, "(")) {
    open = take(cursor);
    from = parseExpression(cursor);
    close = expect(cursor, ")", "after the source of `inherit`");
  }
  const names: AttrName[] = [];
  while (nameStarts.has(cursor.token.kind)) {
    const at = cursor.token.start;
    const name = readAttrName(cursor);
    if (staticName(name) === undefined) {
      const message = "`inherit` takes names that are known without evaluating";
      fail(cursor, {
        code: "NV1114",
        message,
        start: at,
        end: cursor.lastEnd,
        help: "write a binding: `${name} = set.${name};`",
      });
    }
    names.push(name);
  }
  const multiline = spansLines(cursor, start, cursor.token.start);
  const semicolon = expect(cursor, ";", "or another name after `inherit`");
  const node: Inherit = { kind: "Inherit", names, ...(from && { from }), ...(multiline && { multiline }) };
  return finish(cursor, start, node, { inherit: keyword, open, close, semicolon });
}

/** `a.b."c"`, at its first name. */
export function readAttrPath(cursor: Cursor): AttrPath {
  const { start } = cursor.token;
  const names = [readAttrName(cursor)];
  const dots: Record<`dot${number}`, Trivia | undefined> = {};
  while (isAt(cursor, ".")) {
    dots[`dot${names.length - 1}`] = take(cursor);
    names.push(readAttrName(cursor));
  }
  return finish(cursor, start, { kind: "AttrPath", names }, dots);
}

function readAttrName(cursor: Cursor): AttrName {
  const { start, end } = cursor.token;
  switch (cursor.token.kind) {
    case "identifier":
    case "or": {
      const name = cursor.text.slice(start, end);
      const self = take(cursor);
      return finish(cursor, start, { kind: "Name", name }, { self });
    }
    case "string":
      return readString(cursor);
    case "${":
      return readDynamicName(cursor);
    case "hole":
      return nameOfHole(cursor);
    default:
      return unexpected(cursor, "an attribute name", 'A keyword is a name only in quotes: `"if"`.');
  }
}

/** A value in the place of a name: a text is the name, anything else is evaluated by Nix. */
function nameOfHole(cursor: Cursor): AttrName {
  const { start } = cursor.token;
  const expr = nextHole(cursor, start);
  const self = take(cursor);
  if (expr.kind === "Str" || expr.kind === "IndentedString") {
    const text = plainText(expr);
    if (text !== undefined && isIdentifier(text))
      return finish(cursor, start, { kind: "Name", name: text } satisfies Name, { self });
    return finish(cursor, start, { kind: "Str", parts: expr.parts.map(unspelt) }, { self });
  }
  const { leading, trailing } = self ?? {};
  return finish(
    cursor,
    start,
    { kind: "Interpolation", expr },
    { open: leading && { leading }, close: trailing === undefined ? undefined : { trailing } },
  );
}

const unspelt = <P extends { readonly kind: string }>(part: P): P => {
  if (part.kind !== "Text") return part;
  const { raw: _, ...rest } = part as P & { readonly raw?: string };
  return rest as unknown as P;
};
