import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `if condition then consequent else alternate`. */
export interface If extends NodeBase<"If", "if" | "then" | "else"> {
  readonly condition: Expr;
  readonly consequent: Expr;
  readonly alternate: Expr;
}

/** `if condition then consequent else alternate`. */
export function ifElse(condition: Expr, consequent: Expr, alternate: Expr): If {
  return { kind: "If", condition, consequent, alternate };
}
