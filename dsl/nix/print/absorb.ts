/** Putting things behind `=`, `:` and `(` without a line break before them. */
import type { Expr } from "../ast/expr.ts";
import type { Paren } from "../ast/paren.ts";
import type { With } from "../ast/with.ts";
import { callIn } from "./apply.ts";
import { hardspace, lineBreak, PLAIN, PRIORITY, space, TRANSPARENT } from "./doc.ts";
import { expr, grouped, term } from "./expr.ts";
import { chain, chainOf, spelled } from "./operation.ts";
import { isAbsorbable, isAbsorbableExpr } from "./shape.ts";
import { wideTerm } from "./term.ts";
import { leadingOf, withLeadingOf } from "./ends.ts";
import { before, behind, leading, token, trailing } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes an absorbable expression; `wide` puts the entries of a set on lines of their own. */
export function absorbed(w: Writer, e: Expr, wide: boolean): void {
  if (isAbsorbable(w, e)) {
    if (wide) wideTerm(w, e);
    else term(w, e);
  } else if (e.kind === "With" && isAbsorbable(w, e.body)) withAbsorbed(w, e);
  else expr(w, e);
}

function withAbsorbed(w: Writer, e: With): void {
  w.mark(e.origin);
  w.open(PLAIN);
  w.space(lineBreak);
  withHead(w, e);
  w.space(hardspace);
  w.open(PRIORITY);
  wideTerm(w, e.body);
  w.close();
  w.close();
}

/** Writes `with scope;`. */
export function withHead(w: Writer, e: With): void {
  token(w, "with", e.trivia?.with);
  w.space(hardspace);
  w.nest++;
  grouped(w, e.scope);
  w.nest--;
  token(w, ";", e.trivia?.semicolon);
}

/** Writes parentheses that start where the line is, their contents on lines of their own if need be. */
export function parenAbsorbed(w: Writer, e: Paren): void {
  w.mark(e.origin);
  w.open(PRIORITY);
  w.nest++;
  leading(w, before(e.trivia?.open));
  w.text("(");
  w.space(lineBreak);
  const moved = behind(e.trivia?.open);
  w.open(PLAIN);
  w.nest++;
  expr(w, moved.length === 0 ? e.expr : withLeadingOf(e.expr, [...moved, ...leadingOf(e.expr)]));
  leading(w, before(e.trivia?.close));
  w.nest--;
  w.close();
  w.space(lineBreak);
  w.text(")");
  trailing(w, e.trivia?.close?.trailing);
  w.nest--;
  w.close();
}

/** Writes the value behind `=` or `?`. */
export function assigned(w: Writer, e: Expr): void {
  w.nest++;
  if (!assignedHere(w, e)) {
    w.nest--;
    if (!assignedOperation(w, e)) {
      w.nest++;
      w.space(space);
      grouped(w, e);
      w.nest--;
    }
  } else w.nest--;
}

/** The values that know their place; all of them one level deeper. */
function assignedHere(w: Writer, e: Expr): boolean {
  if (
    e.kind === "AttrSet" &&
    e.entries.length === 1 &&
    e.entries[0]?.kind === "Inherit" &&
    !hasOwnComments(e)
  ) {
    w.space(hardspace);
    grouped(w, e);
  } else if (isAbsorbableExpr(w, e)) {
    w.space(hardspace);
    w.open(PLAIN);
    absorbed(w, e, true);
    w.close();
  } else if (e.kind === "Paren") {
    w.space(hardspace);
    parenAbsorbed(w, e);
  } else if (e.kind === "Str" || e.kind === "IndentedString" || e.kind === "Path" || e.kind === "Uri") {
    w.space(hardspace);
    grouped(w, e);
  } else if (e.kind === "Apply") callIn(w, e, { before: space });
  else if (e.kind === "With" || isOtherTerm(e)) {
    w.open(PLAIN);
    w.space(space);
    expr(w, e);
    w.close();
  } else return false;
  return true;
}

const isOtherTerm = (e: Expr): boolean =>
  e.kind === "Ident" ||
  e.kind === "Int" ||
  e.kind === "Float" ||
  e.kind === "SearchPath" ||
  e.kind === "Select" ||
  e.kind === "List" ||
  e.kind === "AttrSet" ||
  e.kind === "LegacyLet";

function hasOwnComments(e: Extract<Expr, { kind: "AttrSet" }>): boolean {
  const first = e.entries[0];
  return (
    e.trivia?.open?.trailing !== undefined ||
    before(e.trivia?.close).length > 0 ||
    (first !== undefined && leadingOf(first).length > 0)
  );
}

/** `set // …` starts on the line; `… // set` ends there. */
function assignedOperation(w: Writer, e: Expr): boolean {
  if (e.kind !== "Binary" || !(e.operator === "//" || e.operator === "++" || e.operator === "+"))
    return false;
  if (leadingOf(e).length > 0) return false;
  const { operands, operators } = chainOf(e);
  const [first, last] = [operands[0], operands[1]];
  if (first === undefined || last === undefined) return false;
  if (isAbsorbable(w, first)) {
    w.space(hardspace);
    w.mark(e.origin);
    chain(w, e, true);
    return true;
  }
  if (operands.length !== 2 || !isAbsorbable(w, last)) return false;
  w.nest++;
  w.open(PLAIN);
  w.space(space);
  w.mark(e.origin);
  expr(w, first);
  w.space(space);
  w.open(TRANSPARENT);
  spelled(w, e.operator, operators[0]);
  w.space(hardspace);
  w.open(PRIORITY);
  wideTerm(w, last);
  w.close();
  w.close();
  w.close();
  w.nest--;
  return true;
}
