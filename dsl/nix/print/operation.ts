/** Operators. */
import type { Binary, BinaryOperator } from "../ast/binary.ts";
import type { Expr } from "../ast/expr.ts";
import type { HasAttr } from "../ast/has-attr.ts";
import type { Trivia } from "../ast/trivia.ts";
import type { Unary } from "../ast/unary.ts";
import { callIn } from "./apply.ts";
import { attrPath } from "./binding.ts";
import { hardline, hardspace, PLAIN, softspace, space } from "./doc.ts";
import { expr } from "./expr.ts";
import { wideTerm } from "./term.ts";
import { token, turned } from "./trivia.ts";
import type { Writer } from "./writer.ts";

/** Writes `left op right`. */
export function operation(w: Writer, e: Binary): void {
  switch (e.operator) {
    case "==":
    case "!=":
    case "<":
    case ">":
    case "<=":
    case ">=":
      expr(w, e.left);
      w.space(softspace);
      token(w, e.operator, e.trivia?.operator);
      w.space(hardspace);
      return expr(w, e.right);
    default:
      return chain(w, e, false);
  }
}

/** Writes an operator; a comment behind it goes in front. */
export function spelled(w: Writer, operator: BinaryOperator, trivia: Trivia | undefined): void {
  token(w, operator, turned(trivia));
}

/** The operands of nested operations with one operator, and what hangs on the operators between them. */
export function chainOf(e: Binary): {
  readonly operands: readonly Expr[];
  readonly operators: readonly (Trivia | undefined)[];
} {
  const operands: Expr[] = [];
  const operators: (Trivia | undefined)[] = [];
  // What is still to be read, the next on top; an operator waits below its left operand.
  const pending: (Expr | { readonly kind: "Operator"; readonly trivia: Trivia | undefined })[] = [e];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next.kind === "Operator") operators.push(next.trivia);
    else if (next.kind === "Binary" && next.operator === e.operator) {
      pending.push(next.right, { kind: "Operator", trivia: next.trivia?.operator }, next.left);
    } else operands.push(next);
  }
  return { operands, operators };
}

/** Writes a chain of one operator; `wide` puts the entries of a set that comes first on lines of their own. */
export function chain(w: Writer, e: Binary, wide: boolean): void {
  const { operands, operators } = chainOf(e);
  const isPipe = e.operator === "|>" || e.operator === "<|";
  const separator = isPipe && operands.length > 3 ? hardline : space;
  w.open(PLAIN);
  operands.forEach((operand, index) => {
    if (index === 0) {
      if (wide) wideTerm(w, operand);
      else expr(w, operand);
      return;
    }
    w.space(separator);
    spelled(w, e.operator, operators[index - 1]);
    w.nest++;
    laterOperand(w, operand);
    w.nest--;
  });
  w.close();
}

function laterOperand(w: Writer, e: Expr): void {
  if (e.kind === "Binary") {
    w.open(PLAIN);
    w.space(space);
    expr(w, e);
    w.close();
  } else if (e.kind === "Apply") {
    w.open(PLAIN);
    w.space(hardspace);
    callIn(w, e, { before: space });
    w.close();
  } else {
    w.space(hardspace);
    expr(w, e);
  }
}

/** Writes `target ? path`. */
export function hasAttr(w: Writer, e: HasAttr): void {
  expr(w, e.target);
  w.space(softspace);
  token(w, "?", e.trivia?.question);
  w.space(hardspace);
  attrPath(w, e.path);
}

/** Writes `-x` and `!x`. */
export function unary(w: Writer, e: Unary): void {
  token(w, e.operator, e.trivia?.operator);
  expr(w, e.operand);
}
