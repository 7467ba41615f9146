/** What kind of shape an expression has: the questions that layout rules ask. */
import type { AttrSet } from "../ast/attr-set.ts";
import type { AttrPath } from "../ast/attr-path.ts";
import type { Apply } from "../ast/apply.ts";
import type { Expr } from "../ast/expr.ts";
import type { Lambda } from "../ast/lambda.ts";
import type { LegacyLet } from "../ast/legacy-let.ts";
import type { List } from "../ast/list.ts";
import type { Pattern } from "../ast/pattern.ts";
import type { StringPart } from "../ast/text-part.ts";
import { firstTrivia, leadingOf } from "./ends.ts";
import { before, isBare } from "./trivia.ts";
import type { Writer } from "./writer.ts";

export type AnySet = AttrSet | LegacyLet;

/** Whether the source had the node on several lines, where that counts. */
export const isSplit = (w: Writer, node: { readonly multiline?: boolean }): boolean =>
  w.keepsLines && node.multiline === true;

const hasLineFeed = (part: StringPart): boolean =>
  part.kind === "Text" && (part.raw ?? part.value).includes("\n");

/** `''…''` of several lines. */
export const isMultiline = (parts: readonly StringPart[]): boolean => parts.some(hasLineFeed);

/** The brackets hold nothing, not even a comment. */
export function isEmpty(e: AnySet | List): boolean {
  const count = e.kind === "List" ? e.items.length : e.entries.length;
  return count === 0 && e.trivia?.open?.trailing === undefined && before(e.trivia?.close).length === 0;
}

/** Brackets and multi-line strings: what stays on the line where it starts. */
export function isAbsorbable(w: Writer, e: Expr): boolean {
  switch (e.kind) {
    case "IndentedString":
      return isMultiline(e.parts);
    case "List":
    case "AttrSet":
      return !isEmpty(e) || isSplit(w, e) || !isBare(e.trivia?.open);
    case "LegacyLet":
      return !isEmpty(e) || !isBare(e.trivia?.open);
    case "Paren":
      return isBare(e.trivia?.open) && !hasComment(e.expr) && isAbsorbable(w, e.expr);
    default:
      return false;
  }
}

/** Whether something more than the language of a string stands in front. */
function hasComment(e: Expr): boolean {
  const list = leadingOf(e);
  return list.length > 1 || (list.length === 1 && list[0]?.kind !== "LanguageAnnotation");
}

/** Whether the lambda's body is on the colon's line. */
const bodyFollows = (w: Writer, e: Lambda): boolean => !isSplit(w, e);

/** What is put behind `=`, `:` or `(` as it is. */
export function isAbsorbableExpr(w: Writer, e: Expr): boolean {
  switch (e.kind) {
    case "With":
      return isAbsorbable(w, e.body);
    case "Lambda":
      if (e.param.kind === "Ident") {
        return isAbsorbable(w, e.body) || (e.body.kind === "Lambda" && isAbsorbableExpr(w, e.body));
      }
      return (
        e.param.alias === undefined &&
        isFlat(w, e.param) &&
        isBare(e.param.trivia?.open) &&
        bodyFollows(w, e) &&
        isAbsorbableExpr(w, e.body)
      );
    default:
      return isAbsorbable(w, e);
  }
}

/** A pattern that stays on one line: at most two names, no defaults. */
export function isFlat(w: Writer, pattern: Pattern): boolean {
  const { formals, trivia } = pattern;
  return (
    !isSplit(w, pattern) &&
    formals.length <= 2 &&
    isBare(trivia?.ellipsis) &&
    before(trivia?.close).length === 0 &&
    formals.every(
      (formal) =>
        formal.default === undefined && isBare(formal.name.trivia?.self) && isBare(formal.trivia?.comma),
    )
  );
}

/** Names only, no quotes and no `${ }`. */
export const isPlainPath = (path: AttrPath): boolean => path.names.every((name) => name.kind === "Name");

const simpleCalls = new WeakMap<Apply, boolean>();

/** So short a thing that it is never broken: a name, a literal, a plain selection, a call of at most two of these. */
export function isSimple(e: Expr): boolean {
  switch (e.kind) {
    case "Str":
    case "IndentedString":
    case "Path":
    case "SearchPath":
    case "Uri":
    case "Ident":
    case "Int":
    case "Float":
      return isBare(e.trivia?.self as Parameters<typeof isBare>[0]);
    case "Select":
      return e.fallback === undefined && isPlainPath(e.path) && isSimple(e.target);
    case "Paren":
      return isBare(e.trivia?.open) && isBare(e.trivia?.close) && isSimple(e.expr);
    case "Apply": {
      const known = simpleCalls.get(e);
      if (known !== undefined) return known;
      const simple = isSimpleCall(e);
      simpleCalls.set(e, simple);
      return simple;
    }
    default:
      return false;
  }
}

function isSimpleCall({ fn, arg }: Apply): boolean {
  if (fn.kind !== "Apply") return isSimple(fn) && isSimple(arg);
  return fn.fn.kind !== "Apply" && isSimple(fn.fn) && isSimple(fn.arg) && isSimple(arg);
}

/** A list of at most six simple items that may stay on one line as an argument. */
export function isShortList(w: Writer, e: Expr): e is List {
  return (
    e.kind === "List" &&
    e.items.length > 0 &&
    e.items.length <= 6 &&
    !isSplit(w, e) &&
    e.trivia?.open?.trailing === undefined &&
    before(e.trivia?.close).length === 0 &&
    e.items.every((item) => isSimpleItem(item))
  );
}

function isSimpleItem(item: Expr): boolean {
  const leading = leadingOf(item);
  if (leading.length === 0) return isSimple(item);
  if (leading.some((trivium) => trivium.kind !== "LanguageAnnotation")) return false;
  return firstTrivia(item)?.trailing === undefined && (item.kind === "Str" || item.kind === "IndentedString");
}
