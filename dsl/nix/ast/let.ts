import type { Entry } from "./attr-set.ts";
import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `let … in body`. */
export interface Let extends NodeBase<"Let", "let" | "in"> {
  readonly entries: readonly Entry[];
  readonly body: Expr;
}

/** `let entries in body`. */
export function letIn(entries: readonly Entry[], body: Expr): Let {
  return { kind: "Let", entries, body };
}
