import type { Expr } from "./expr.ts";
import type { AttrName, AttrPath } from "./name.ts";
import type { NodeBase } from "./node.ts";

/** `a.b = value;`. */
export interface Binding extends NodeBase<"Binding", "equals" | "semicolon"> {
  readonly path: AttrPath;
  readonly value: Expr;
}

/** `inherit a b;`, `inherit (from) a b;`. */
export interface Inherit extends NodeBase<"Inherit", "inherit" | "open" | "close" | "semicolon"> {
  readonly from?: Expr;
  readonly names: readonly AttrName[];
}

export type Entry = Binding | Inherit;

/** `{ … }`, `rec { … }`. Comments after the last entry hang on `close`. */
export interface AttrSet extends NodeBase<"AttrSet", "rec" | "open" | "close"> {
  readonly recursive: boolean;
  readonly entries: readonly Entry[];
}
