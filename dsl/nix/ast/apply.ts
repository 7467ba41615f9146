import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `fn arg`; calls with several arguments nest to the left. Nix reads `f g or x` as `f (g or) x`: an `Apply` whose `arg` is `or`. */
export interface Apply extends NodeBase<"Apply"> {
  readonly fn: Expr;
  readonly arg: Expr;
}

/** A call: `apply(f, a, b)` is `f a b`; without arguments it is `f`. */
export function apply(fn: Expr, ...args: readonly Expr[]): Expr {
  return args.reduce((left, arg) => ({ kind: "Apply", fn: left, arg }), fn);
}
