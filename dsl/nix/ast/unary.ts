import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

export type UnaryOperator = "-" | "!";

/** `-x`, `!x`. */
export interface Unary extends NodeBase<"Unary", "operator"> {
  readonly operator: UnaryOperator;
  readonly operand: Expr;
}

/** `-x`, `!x`. */
export function unary(operator: UnaryOperator, operand: Expr): Unary {
  return { kind: "Unary", operator, operand };
}
