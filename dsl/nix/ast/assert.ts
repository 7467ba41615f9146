import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `assert condition; body`. */
export interface Assert extends NodeBase<"Assert", "assert" | "semicolon"> {
  readonly condition: Expr;
  readonly body: Expr;
}

/** `assert condition; body`. */
export function assert(condition: Expr, body: Expr): Assert {
  return { kind: "Assert", condition, body };
}
