import type { Expr } from "./expr.ts";
import type { Ident } from "./ident.ts";
import { ident } from "./ident.ts";
import type { NodeBase } from "./node.ts";

/** One name of a set pattern: `a`, `a ? default`. `comma` is the comma after it. */
export interface Formal extends NodeBase<"Formal", "question" | "comma"> {
  readonly name: Ident;
  readonly default?: Expr;
}

/** A name of a pattern: `formal("lib")`, `formal("port", int(80))` is `port ? 80`. NV1105 when it is no identifier. */
export function formal(name: string | Ident, fallback?: Expr): Formal {
  const bound = typeof name === "string" ? ident(name) : name;
  return fallback === undefined
    ? { kind: "Formal", name: bound }
    : { kind: "Formal", name: bound, default: fallback };
}
