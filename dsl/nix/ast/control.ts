import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `with scope; body`. */
export interface With extends NodeBase<"With", "with" | "semicolon"> {
  readonly scope: Expr;
  readonly body: Expr;
}

/** `assert condition; body`. */
export interface Assert extends NodeBase<"Assert", "assert" | "semicolon"> {
  readonly condition: Expr;
  readonly body: Expr;
}

/** `if condition then consequent else alternate`. */
export interface If extends NodeBase<"If", "if" | "then" | "else"> {
  readonly condition: Expr;
  readonly consequent: Expr;
  readonly alternate: Expr;
}
