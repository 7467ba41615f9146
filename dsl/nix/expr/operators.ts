/** The operators of Nix as functions. None computes anything in JavaScript. */
import type { BinaryOperator } from "../ast/binary.ts";
import { binary } from "../ast/binary.ts";
import { unary } from "../ast/unary.ts";
import type { Builder } from "./symbol.ts";
import { lazySymbol } from "./symbol.ts";
import type { Evaluated, ExpectedGroup, Told, Untold } from "./told.ts";
import type { Nix, NoInf, Val } from "./types.ts";

function fold(operator: BinaryOperator, name: string, operands: readonly unknown[]): never {
  return lazySymbol((builder: Builder) => {
    const nodes = operands.map((operand) => builder.value(operand));
    // Built in the order in which Nix groups the operator, so that no parentheses are needed.
    if (operator === "//" || operator === "++" || operator === "->")
      return nodes.reduceRight((right, left) => binary(operator, left, right));
    return nodes.reduce((left, right) => binary(operator, left, right));
  }, `nix.${name}(…)`) as never;
}

type Bool = Val<boolean>;
type Num = Val<number>;
type Ordered = Val<number> | Val<string>;

/** What may be compared with a `T`: anything, when that is not known. */
type Same<T> = [T] extends [never] ? unknown : T;

/** Operators, by the names that `nix.` gives them. */
export const operators = {
  /** `a == b`: `nix.eq(config.networking.hostName, "cinnabar")`. */
  eq: <T>(a: Val<T>, b: Val<Same<T>> | null): Nix<boolean> => fold("==", "eq", [a, b]),
  /** `a != b`. */
  ne: <T>(a: Val<T>, b: Val<Same<T>> | null): Nix<boolean> => fold("!=", "ne", [a, b]),
  /** `a < b`, of numbers, strings or lists. */
  lt: (a: Ordered, b: Ordered): Nix<boolean> => fold("<", "lt", [a, b]),
  /** `a <= b`. */
  le: (a: Ordered, b: Ordered): Nix<boolean> => fold("<=", "le", [a, b]),
  /** `a > b`. */
  gt: (a: Ordered, b: Ordered): Nix<boolean> => fold(">", "gt", [a, b]),
  /** `a >= b`. */
  ge: (a: Ordered, b: Ordered): Nix<boolean> => fold(">=", "ge", [a, b]),
  /** `a && b && …`. */
  and: (a: Bool, b: Bool, ...more: readonly Bool[]): Nix<boolean> => fold("&&", "and", [a, b, ...more]),
  /** `a || b || …`. */
  or: (a: Bool, b: Bool, ...more: readonly Bool[]): Nix<boolean> => fold("||", "or", [a, b, ...more]),
  /** `a -> b`: false only when `a` is true and `b` is not. */
  implies: (a: Bool, b: Bool): Nix<boolean> => fold("->", "implies", [a, b]),
  /** `!a`. */
  not: (a: Bool): Nix<boolean> =>
    lazySymbol((builder) => unary("!", builder.value(a)), "nix.not(…)") as never,
  /** `a + b + …`, of numbers; for strings there is `` nix`…` ``. */
  add: (a: Num, b: Num, ...more: readonly Num[]): Nix<number> => fold("+", "add", [a, b, ...more]),
  /** `a - b`. */
  sub: (a: Num, b: Num): Nix<number> => fold("-", "sub", [a, b]),
  /** `a * b * …`. */
  mul: (a: Num, b: Num, ...more: readonly Num[]): Nix<number> => fold("*", "mul", [a, b, ...more]),
  /** `a / b`; of two integers the quotient without its fraction. */
  div: (a: Num, b: Num): Nix<number> => fold("/", "div", [a, b]),
  /** `-a`. */
  neg: (a: Num): Nix<number> => lazySymbol((builder) => unary("-", builder.value(a)), "nix.neg(…)") as never,
  /** `a // b // …`: the attributes of all, those of the last one winning; not recursive. */
  update: <T = Untold, A = T, B = T>(
    a: ExpectedGroup<T, A>,
    b: ExpectedGroup<T, B>,
    ...more: readonly ExpectedGroup<T, B>[]
  ): Told<T, Evaluated<A> & Evaluated<B>> => fold("//", "update", [a, b, ...more]),
  /** `a ++ b ++ …`: the items of all lists, in order. */
  concat: <A = never, B = A>(
    a: Val<readonly A[]>,
    b: Val<readonly B[]>,
    ...more: readonly Val<readonly B[]>[]
  ): Nix<readonly (A | B)[]> => fold("++", "concat", [a, b, ...more]),
  /** `a + b + …`, of strings or paths: `nix.append(nix.path("./."), "/a b")`. */
  append: <T>(a: Val<NoInf<T>>, ...more: readonly Val<string>[]): Nix<T> => fold("+", "append", [a, ...more]),
} as const;
