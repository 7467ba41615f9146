import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `[ a b ]`. */
export interface List extends NodeBase<"List", "open" | "close"> {
  readonly items: readonly Expr[];
}
