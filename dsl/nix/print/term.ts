/** Brackets, parentheses and selections. */
import type { Entry } from "../ast/attr-set.ts";
import type { Expr } from "../ast/expr.ts";
import type { List } from "../ast/list.ts";
import type { Paren } from "../ast/paren.ts";
import type { Select } from "../ast/select.ts";
import { absorbed } from "./absorb.ts";
import { callIn } from "./apply.ts";
import { attrPath, entry } from "./binding.ts";
import { hardline, hardspace, lineBreak, PLAIN, softbreak, softspace, space } from "./doc.ts";
import type { Spacing } from "./doc.ts";
import { expr, grouped, term } from "./expr.ts";
import { isAbsorbable, isAbsorbableExpr, isEmpty, isSplit } from "./shape.ts";
import type { AnySet } from "./shape.ts";
import { leadingOf, stripped } from "./ends.ts";
import {
  before,
  behind,
  comments,
  endsInAnnotation,
  isBare,
  leading,
  token,
  trailing,
  turned,
} from "./trivia.ts";
import type { Leading } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes entries one per line; comments before an entry are entries of their own. */
export function lines<N extends Entry | Expr>(
  w: Writer,
  nodes: readonly N[],
  head: Leading,
  tail: Leading,
  write: (node: N) => void,
  separator: Spacing = hardline,
): void {
  let first = true;
  const own = (list: Leading): void => {
    if (list.length === 0) return;
    if (!first) w.space(hardline);
    comments(w, list);
    first = false;
  };
  let pending = head;
  for (const node of nodes) {
    const ahead = leadingOf(node);
    const list = pending.length === 0 ? ahead : [...pending, ...ahead];
    pending = [];
    own(list);
    if (!first && !endsInAnnotation(list)) w.space(separator);
    write(ahead.length === 0 ? node : stripped(node));
    first = false;
  }
  own([...pending, ...tail]);
}

/** Writes `{ … }`, `rec { … }`, `let { … }`; `wide` puts every entry of a set on a line of its own. */
export function set(w: Writer, e: AnySet, wide: boolean): void {
  if (e.kind === "LegacyLet") {
    token(w, "let", e.trivia?.let);
    w.space(hardspace);
  } else if (e.recursive) {
    token(w, "rec", e.trivia?.rec);
    w.space(hardspace);
  }
  const split = e.kind === "AttrSet" && isSplit(w, e);
  bracketed(w, e, e.entries, ["{", "}"], split, wide, (item) => entry(w, item));
}

/** Writes `[ … ]` without a group around it. */
export function brackets(w: Writer, e: List, separator: Spacing = hardline): void {
  bracketed(w, e, e.items, ["[", "]"], isSplit(w, e), false, (item) => grouped(w, item), separator);
}

function bracketed<N extends Entry | Expr>(
  w: Writer,
  e: AnySet | List,
  nodes: readonly N[],
  [open, close]: readonly [string, string],
  split: boolean,
  wide: boolean,
  write: (node: N) => void,
  separator?: Spacing,
): void {
  leading(w, before(e.trivia?.open));
  w.text(open);
  const edge = split || (wide && !isEmpty(e)) ? hardline : space;
  if (isEmpty(e) && isBare(e.trivia?.open)) w.space(split ? hardline : hardspace);
  else {
    w.space(edge);
    w.nest++;
    lines(w, nodes, behind(e.trivia?.open), before(e.trivia?.close), write, separator);
    w.nest--;
    w.space(edge);
  }
  w.text(close);
  trailing(w, e.trivia?.close?.trailing);
}

/** Writes a term with a set on several lines. */
export function wideTerm(w: Writer, e: Expr): void {
  if (e.kind === "AttrSet" || e.kind === "LegacyLet") {
    w.mark(e.origin);
    set(w, e, true);
  } else term(w, e);
}

/** Writes `( … )`. */
export function paren(w: Writer, e: Paren): void {
  w.open(PLAIN);
  token(w, "(", turned(e.trivia?.open));
  w.nest++;
  inside(w, e.expr);
  leading(w, before(e.trivia?.close));
  w.nest--;
  w.text(")");
  trailing(w, e.trivia?.close?.trailing);
  w.close();
}

/** Writes what stands between parentheses, or between `${` and `}` on a line of their own. */
export function inside(w: Writer, e: Expr): void {
  if (isAbsorbableExpr(w, e)) {
    w.open(PLAIN);
    absorbed(w, e, false);
    w.close();
  } else if (e.kind === "Apply") {
    callIn(w, e, { indentFunction: true, hasEnd: true });
  } else {
    if (e.kind !== "Select" || isAbsorbable(w, e.target)) w.space(lineBreak);
    grouped(w, e);
    w.space(lineBreak);
  }
}

/** Writes `target.a.b or fallback`. */
export function select(w: Writer, e: Select): void {
  expr(w, e.target);
  const { kind } = e.target;
  if (kind === "Paren") w.space(softbreak);
  else if (kind === "Int" || kind === "Float") w.space(hardspace);
  else if (kind !== "Ident" && kind !== "SearchPath") w.space(lineBreak);
  token(w, ".", e.trivia?.dot);
  attrPath(w, e.path);
  if (e.fallback === undefined) return;
  w.space(softspace);
  w.nest++;
  token(w, "or", e.trivia?.or);
  w.space(hardspace);
  expr(w, e.fallback);
  w.nest--;
}
