import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `with scope; body`. */
export interface With extends NodeBase<"With", "with" | "semicolon"> {
  readonly scope: Expr;
  readonly body: Expr;
}

/** `with scope; body`. */
export function withScope(scope: Expr, body: Expr): With {
  return { kind: "With", scope, body };
}
