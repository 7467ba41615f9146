import type { AttrPath, AttrPathLike } from "./attr-path.ts";
import { attrPath } from "./attr-path.ts";
import type { Expr } from "./expr.ts";
import type { NodeBase, Origin } from "./node.ts";

/** `a.b = value;`. */
export interface Binding extends NodeBase<"Binding", "equals" | "semicolon"> {
  readonly path: AttrPath;
  readonly value: Expr;
}

/** A binding: `binding(["a", "b"], value)` is `a.b = value;`. Errors as `attrPath`. */
export function binding(path: AttrPathLike, value: Expr, origin?: Origin): Binding {
  const node: Binding = { kind: "Binding", path: attrPath(path, origin), value };
  return origin === undefined ? node : { ...node, origin };
}
