import type { Entry } from "./attrset.ts";
import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `let … in body`. */
export interface Let extends NodeBase<"Let", "let" | "in"> {
  readonly entries: readonly Entry[];
  readonly body: Expr;
}

/** `let { …; body = …; }`, the form before `let … in`. */
export interface LegacyLet extends NodeBase<"LegacyLet", "let" | "open" | "close"> {
  readonly entries: readonly Entry[];
}
