import type { AttrPathLike, AttrPath } from "./attr-path.ts";
import { attrPath } from "./attr-path.ts";
import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `target.path`, `target.path or fallback`. */
export interface Select extends NodeBase<"Select", "dot" | "or"> {
  readonly target: Expr;
  readonly path: AttrPath;
  readonly fallback?: Expr;
}

/**
 * A selection: `select(ident("a"), ["b", "c"])` is `a.b.c`, with a fallback `a.b.c or d`. Selecting further from a plain selection
 * without comments extends its path.
 */
export function select(target: Expr, path: AttrPathLike, fallback?: Expr): Select {
  let base = target;
  let full = attrPath(path);
  if (
    target.kind === "Select" &&
    target.fallback === undefined &&
    target.trivia === undefined &&
    full.trivia === undefined
  ) {
    base = target.target;
    full = { ...target.path, names: [...target.path.names, ...full.names] };
  }
  const node: Select = { kind: "Select", target: base, path: full };
  return fallback === undefined ? node : { ...node, fallback };
}
