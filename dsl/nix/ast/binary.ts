import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

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

/** `left op right`. */
export function binary(operator: BinaryOperator, left: Expr, right: Expr): Binary {
  return { kind: "Binary", operator, left, right };
}

/** How tightly an operator binds (the higher the tighter) and to which side it groups; `none` may not be repeated. */
export interface Precedence {
  readonly level: number;
  readonly side: "left" | "right" | "none";
}

const at = (level: number, side: Precedence["side"]): Precedence => ({ level, side });

/** The binary operators as Nix groups them. `!x` stands at level 8, `x ? a` at 12, `-x` at 13, a call above all. */
export const precedence: Readonly<Record<BinaryOperator, Precedence>> = {
  "|>": at(0, "left"),
  "<|": at(0, "right"),
  "->": at(1, "right"),
  "||": at(2, "left"),
  "&&": at(3, "left"),
  "==": at(4, "none"),
  "!=": at(4, "none"),
  "<": at(5, "none"),
  "<=": at(5, "none"),
  ">": at(5, "none"),
  ">=": at(5, "none"),
  "//": at(7, "right"),
  "+": at(9, "left"),
  "-": at(9, "left"),
  "*": at(10, "left"),
  "/": at(10, "left"),
  "++": at(11, "right"),
};

/** The levels of the operators that are not binary, on the scale of `precedence`. */
export const levels = { pipe: 0, not: 8, hasAttr: 12, negate: 13 } as const;
