import type { Expr } from "./expr.ts";
import type { AttrPath } from "./name.ts";
import type { NodeBase } from "./node.ts";

/** `fn arg`; calls with several arguments nest to the left. */
export interface Apply extends NodeBase<"Apply"> {
  readonly fn: Expr;
  readonly arg: Expr;
}

/** `target.path`, `target.path or fallback`. */
export interface Select extends NodeBase<"Select", "dot" | "or"> {
  readonly target: Expr;
  readonly path: AttrPath;
  readonly fallback?: Expr;
}

/** `target ? path`. */
export interface HasAttr extends NodeBase<"HasAttr", "question"> {
  readonly target: Expr;
  readonly path: AttrPath;
}

export type UnaryOperator = "-" | "!";

/** `-x`, `!x`. */
export interface Unary extends NodeBase<"Unary", "operator"> {
  readonly operator: UnaryOperator;
  readonly operand: Expr;
}

export type BinaryOperator =
  | "++"
  | "*"
  | "/"
  | "+"
  | "-"
  | "//"
  | "<"
  | "<="
  | ">"
  | ">="
  | "=="
  | "!="
  | "&&"
  | "||"
  | "->"
  | "|>"
  | "<|";

/** `left op right`. */
export interface Binary extends NodeBase<"Binary", "operator"> {
  readonly operator: BinaryOperator;
  readonly left: Expr;
  readonly right: Expr;
}

/** `( expr )` as the source had it; built trees need none, the printer adds what precedence asks for. */
export interface Paren extends NodeBase<"Paren", "open" | "close"> {
  readonly expr: Expr;
}
