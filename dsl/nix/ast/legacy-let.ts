import type { Entry } from "./attr-set.ts";
import type { NodeBase } from "./node.ts";

/** `let { …; body = …; }`, the form before `let … in`. Nothing builds one. */
export interface LegacyLet extends NodeBase<"LegacyLet", "let" | "open" | "close"> {
  readonly entries: readonly Entry[];
  /** The source had the braces on different lines. */
  readonly multiline?: boolean;
}
