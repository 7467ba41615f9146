import type { AttrName } from "../../nix/ast/name.ts";
import type { Expr } from "../../nix/ast/expr.ts";

/** A call with its arguments: `lib.mkIf a b` is `mkIf` of two. */
export interface Call {
  /** The name behind `lib.`, `builtins.` or a group of lib; `undefined` for any other function. */
  readonly name: string | undefined;
  readonly fn: Expr;
  readonly args: readonly Expr[];
}

/** A name that is written out: bare, or a string without interpolation. */
export function staticName(name: AttrName): string | undefined {
  if (name.kind === "Name") return name.name;
  if (name.kind !== "Str") return undefined;
  const text = staticText(name);
  return text;
}

/** The value of a string without interpolation. */
export function staticText(expr: Expr): string | undefined {
  if (expr.kind === "Uri") return expr.uri;
  if (expr.kind !== "Str" && expr.kind !== "IndentedString") return undefined;
  let text = "";
  for (const part of expr.parts) {
    if (part.kind !== "Text") return undefined;
    text += part.value;
  }
  return text;
}

/** `config.a.b` as `["config", "a", "b"]`; `undefined` where a name is computed or the target is no variable. */
export function selection(expr: Expr): readonly string[] | undefined {
  if (expr.kind === "Ident") return [expr.name];
  if (expr.kind === "Paren") return selection(expr.expr);
  if (expr.kind !== "Select" || expr.fallback !== undefined) return undefined;
  const target = selection(expr.target);
  const names = expr.path.names.map(staticName);
  return target === undefined || names.includes(undefined) ? undefined : [...target, ...(names as string[])];
}

/** An application taken apart, `undefined` for other expressions. */
export function callOf(expr: Expr): Call | undefined {
  if (expr.kind !== "Apply") return undefined;
  const args: Expr[] = [];
  let fn: Expr = expr;
  while (fn.kind === "Apply" || fn.kind === "Paren") {
    if (fn.kind === "Paren") fn = fn.expr;
    else {
      args.unshift(fn.arg);
      fn = fn.fn;
    }
  }
  const path = selection(fn);
  const library = path !== undefined && (path.length === 1 || path[0] === "lib" || path[0] === "builtins");
  return { name: library ? path.at(-1) : undefined, fn, args };
}

/** Functions that stand for their last argument, with the number of arguments they take. */
const transparent: ReadonlyMap<string, number> = new Map([
  ["mkIf", 2],
  ["mkForce", 1],
  ["mkDefault", 1],
  ["mkOptionDefault", 1],
  ["mkVMOverride", 1],
  ["mkImageMediaOverride", 1],
  ["mkOverride", 2],
  ["mkOrder", 2],
  ["mkBefore", 1],
  ["mkAfter", 1],
  ["mkAssert", 3],
  ["optionalAttrs", 2],
  ["warn", 2],
  ["warnIf", 3],
  ["throwIf", 3],
  ["trace", 2],
]);

/** An expression that a definition may come to, and whether it is all there is to the value. */
export interface Part {
  readonly expr: Expr;
  /** Other parts are merged into the value: it says nothing about what is missing. */
  readonly partial: boolean;
}

/**
 * What a definition may come to: `mkIf`, priorities, `mkMerge`, `if`, `let`, `with`, `assert` and `//` are looked
 * through. Each part is checked as if it stood alone.
 */
export function parts(expr: Expr, partial = false): readonly Part[] {
  switch (expr.kind) {
    case "Paren":
      return parts(expr.expr, partial);
    case "If":
      return [...parts(expr.consequent, partial), ...parts(expr.alternate, partial)];
    case "Let":
    case "With":
    case "Assert":
      return parts(expr.body, partial);
    case "Binary":
      return expr.operator === "//"
        ? [...parts(expr.left, true), ...parts(expr.right, true)]
        : [{ expr, partial }];
    case "Apply": {
      const call = callOf(expr);
      if (call?.name === undefined) return [{ expr, partial }];
      const arity = transparent.get(call.name);
      const last = call.args.at(-1);
      if (arity !== undefined && call.args.length === arity && last !== undefined) {
        return parts(last, partial || call.name === "mkIf" || call.name === "optionalAttrs");
      }
      const [merged] = call.args;
      if (call.name === "mkMerge" && merged?.kind === "List")
        return merged.items.flatMap((item) => parts(item, true));
      if (call.name === "mkMerge") return [];
      if ((call.name === "recursiveUpdate" || call.name === "mergeAttrs") && call.args.length === 2) {
        return call.args.flatMap((arg) => parts(arg, true));
      }
      return [{ expr, partial }];
    }
    default:
      return [{ expr, partial }];
  }
}
