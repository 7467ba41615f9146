import type { Expr } from "./expr.ts";
import type { AttrName } from "./name.ts";
import { attrName } from "./name.ts";
import type { NodeBase } from "./node.ts";

/** `inherit a b;`, `inherit (from) a b;`. The names hold no interpolation but of a literal. */
export interface Inherit extends NodeBase<"Inherit", "inherit" | "open" | "close" | "semicolon"> {
  readonly from?: Expr;
  readonly names: readonly AttrName[];
  /** The source had `inherit` and `;` on different lines. */
  readonly multiline?: boolean;
}

/** `inherit(["a", "b"])` is `inherit a b;`, `inherit(["a"], from)` is `inherit (from) a;`. */
export function inherit(names: readonly (string | AttrName)[], from?: Expr): Inherit {
  const list = names.map((name) => (typeof name === "string" ? attrName(name) : name));
  return from === undefined ? { kind: "Inherit", names: list } : { kind: "Inherit", names: list, from };
}
