import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `[ a b ]`. */
export interface List extends NodeBase<"List", "open" | "close"> {
  readonly items: readonly Expr[];
  /** The source had the brackets on different lines. */
  readonly multiline?: boolean;
}

/** A list. */
export function list(items: readonly Expr[]): List {
  return { kind: "List", items };
}
