import type { Expr } from "./expr.ts";
import type { Ident } from "./name.ts";
import type { NodeBase } from "./node.ts";

/** One name of a set pattern: `a`, `a ? default`. `comma` is the comma after it. */
export interface Formal extends NodeBase<"Formal", "question" | "comma"> {
  readonly name: Ident;
  readonly default?: Expr;
}

/** `{ a, b ? 1, ... }`, `{ … }@args`, `args@{ … }`. */
export interface Pattern extends NodeBase<"Pattern", "open" | "ellipsis" | "close" | "at"> {
  readonly formals: readonly Formal[];
  readonly ellipsis: boolean;
  readonly alias?: { readonly name: Ident; readonly side: "before" | "after" };
}

/** `x: body`, `{ a, ... }: body`. */
export interface Lambda extends NodeBase<"Lambda", "colon"> {
  readonly param: Ident | Pattern;
  readonly body: Expr;
}
