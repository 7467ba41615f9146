import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `( expr )` as the source had it; built trees need none, the printer adds what precedence asks for. */
export interface Paren extends NodeBase<"Paren", "open" | "close"> {
  readonly expr: Expr;
}

/** `( expr )`, for parentheses that a reader shall see though precedence does not need them. */
export function paren(expr: Expr): Paren {
  return { kind: "Paren", expr };
}

/** The expression without the parentheses around it. */
export function unparen(expr: Expr): Expr {
  let inner = expr;
  while (inner.kind === "Paren") inner = inner.expr;
  return inner;
}
