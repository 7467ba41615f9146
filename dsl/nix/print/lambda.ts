/** Functions and their patterns. */
import type { Formal } from "../ast/formal.ts";
import type { Ident } from "../ast/ident.ts";
import type { Lambda } from "../ast/lambda.ts";
import type { Pattern } from "../ast/pattern.ts";
import type { Trivia } from "../ast/trivia.ts";
import { absorbed, assigned } from "./absorb.ts";
import { hardline, hardspace, lineBreak, PLAIN, PRIORITY, space, TRAILING } from "./doc.ts";
import { expr, term } from "./expr.ts";
import { isAbsorbable, isAbsorbableExpr, isFlat, isSplit } from "./shape.ts";
import { wideTerm } from "./term.ts";
import { takeEnd, withLeadingOf } from "./ends.ts";
import { before, leading, token, trailing, turned } from "./trivia.ts";
import type { Leading } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes a function. */
export function lambda(w: Writer, e: Lambda): void {
  if (e.param.kind === "Pattern") return patternLambda(w, e, e.param);
  w.open(PLAIN);
  w.space(lineBreak);
  named(w, e.param, e);
  let depth = 1;
  let body = e.body;
  for (; body.kind === "Lambda" && body.param.kind === "Ident"; body = body.body) {
    w.space(hardspace);
    w.mark(body.origin);
    named(w, body.param, body);
    depth++;
  }
  if (isAbsorbableExpr(w, body)) {
    w.space(hardspace);
    w.open(PRIORITY);
    absorbed(w, body, false);
    w.close();
  } else {
    w.space(depth <= 2 ? space : hardline);
    expr(w, body);
  }
  w.close();
}

function named(w: Writer, name: Ident, e: Lambda): void {
  w.mark(name.origin);
  token(w, name.name, name.trivia?.self);
  token(w, ":", e.trivia?.colon);
}

function patternLambda(w: Writer, e: Lambda, param: Pattern): void {
  const { body } = e;
  const split = isSplit(w, e);
  parameter(w, param);
  token(w, ":", e.trivia?.colon);
  const pure = param.alias === undefined;
  if (pure && !split && isFlat(w, param) && isAbsorbableExpr(w, body)) {
    w.space(hardspace);
    w.open(PRIORITY);
    term(w, body);
    w.close();
  } else if (pure && split) {
    w.space(hardline);
    expr(w, body);
  } else if (isAbsorbable(w, body)) {
    w.space(space);
    w.open(PLAIN);
    wideTerm(w, body);
    w.close();
  } else {
    w.space(space);
    expr(w, body);
  }
}

function parameter(w: Writer, e: Pattern): void {
  const { alias } = e;
  if (alias?.side === "before") {
    aliasName(w, alias.name);
    token(w, "@", e.trivia?.at);
  }
  w.mark(e.origin);
  pattern(w, e);
  if (alias?.side === "after") {
    token(w, "@", e.trivia?.at);
    aliasName(w, alias.name);
  }
}

function aliasName(w: Writer, name: Ident): void {
  w.mark(name.origin);
  token(w, name.name, name.trivia?.self);
}

/** One name of a pattern as it is printed: comments of its comma moved. */
interface Item {
  readonly formal: Formal | undefined;
  readonly comma: Trivia | undefined;
  /** The comment behind the comma. */
  readonly trailing: string | undefined;
  readonly ellipsis: Trivia | undefined;
}

function pattern(w: Writer, e: Pattern): void {
  const open = turned(e.trivia?.open);
  const end = before(e.trivia?.close);
  w.open(PLAIN);
  token(w, "{", open);
  if (e.formals.length === 0 && !e.ellipsis) {
    w.space(isSplit(w, e) ? hardline : hardspace);
    leading(w, end);
  } else {
    const separator = isFlat(w, e) ? space : hardline;
    w.space(separator);
    w.nest++;
    itemsOf(e).forEach((item, index, all) => {
      if (index > 0) w.space(separator);
      formal(w, item, index === all.length - 1);
    });
    leading(w, end);
    w.nest--;
    w.space(separator);
  }
  w.text("}");
  trailing(w, e.trivia?.close?.trailing);
  w.close();
}

/** Moves comments around commas: behind the name → behind its comma, before the comma → before the next name. */
function itemsOf(e: Pattern): readonly Item[] {
  const items: Item[] = [];
  let moved: Leading = [];
  for (const one of e.formals) {
    const own = moved.length === 0 ? one : withLeadingOf(one, [...moved, ...before(one.name.trivia?.self)]);
    // A region that is not formatted stays where it is.
    moved = isRegion(before(one.trivia?.comma)) ? [] : before(one.trivia?.comma);
    items.push({
      formal: own,
      comma: one.trivia?.comma,
      trailing: one.trivia?.comma?.trailing,
      ellipsis: undefined,
    });
  }
  if (e.ellipsis) {
    const own = e.trivia?.ellipsis;
    const ellipsis = moved.length === 0 ? own : { ...own, leading: [...moved, ...before(own)] };
    items.push({ formal: undefined, comma: undefined, trailing: undefined, ellipsis });
  }
  return items;
}

const isRegion = (list: Leading): boolean =>
  list.some(({ kind }) => kind === "FormatOff" || kind === "FormatOn");

function formal(w: Writer, item: Item, last: boolean): void {
  const { formal: e } = item;
  if (e === undefined) return token(w, "...", item.ellipsis);
  w.mark(e.origin);
  const { taken, node } = item.trailing === undefined ? withoutEnd(e) : { taken: undefined, node: e };
  if (node.default !== undefined) w.open(PLAIN);
  w.mark(node.name.origin);
  token(w, node.name.name, node.name.trivia?.self);
  if (node.default !== undefined) {
    w.space(hardspace);
    w.nest++;
    token(w, "?", node.trivia?.question);
    assigned(w, node.default);
    w.nest--;
    w.close();
  }
  const comment = item.trailing ?? taken;
  if (isRegion(before(item.comma))) leading(w, before(item.comma));
  w.text(",", last && comment === undefined ? TRAILING : undefined);
  trailing(w, comment);
}

/** Takes the comment behind the last token of a formal. */
function withoutEnd(e: Formal): { readonly taken: string | undefined; readonly node: Formal } {
  const [taken, node] = takeEnd(e.default ?? e.name);
  if (taken === undefined) return { taken, node: e };
  return { taken, node: e.default === undefined ? { ...e, name: node as Ident } : { ...e, default: node } };
}
