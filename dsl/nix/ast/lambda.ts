import type { Expr } from "./expr.ts";
import type { Ident } from "./ident.ts";
import { ident } from "./ident.ts";
import type { NodeBase } from "./node.ts";
import type { Pattern } from "./pattern.ts";

/** `x: body`, `{ a, ... }: body`. */
export interface Lambda extends NodeBase<"Lambda", "colon"> {
  readonly param: Ident | Pattern;
  readonly body: Expr;
  /** The source had the colon and the first token of the body on different lines. */
  readonly multiline?: boolean;
}

/** A function: `lambda("x", body)` is `x: body`; `lambda(pattern(["lib"]), body)`. NV1105 when the name is no identifier. */
export function lambda(param: string | Ident | Pattern, body: Expr): Lambda {
  return { kind: "Lambda", param: typeof param === "string" ? ident(param) : param, body };
}
