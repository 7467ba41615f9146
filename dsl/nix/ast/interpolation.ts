import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `${ expr }`. Comments before the `}` are the `leading` of `close`; its `trailing` exists only in an attribute path. */
export interface Interpolation extends NodeBase<"Interpolation", "open" | "close"> {
  readonly expr: Expr;
}

/** `${expr}` in a string, a path or an attribute path. */
export function interpolation(expr: Expr): Interpolation {
  return { kind: "Interpolation", expr };
}
