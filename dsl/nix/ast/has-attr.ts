import type { AttrPathLike, AttrPath } from "./attr-path.ts";
import { attrPath } from "./attr-path.ts";
import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** `target ? path`. */
export interface HasAttr extends NodeBase<"HasAttr", "question"> {
  readonly target: Expr;
  readonly path: AttrPath;
}

/** `target ? path`. */
export function hasAttr(target: Expr, path: AttrPathLike): HasAttr {
  return { kind: "HasAttr", target, path: attrPath(path) };
}
