/** Attributes of generated modules, by their path. */
import type { Binding, Entry, Expr } from "../nix/ast/index.ts";
import { setOf, staticNames } from "../fleet/lower/entries.ts";

/**
 * What a module, or a set, defines at a path; `undefined` when it defines nothing there, or not in a form that is plain to
 * see.
 */
export function attributeAt(expr: Expr, path: readonly string[]): Expr | undefined {
  if (path.length === 0) return expr;
  switch (expr.kind) {
    case "Lambda":
    case "Let":
      return attributeAt(expr.body, path);
    case "AttrSet": {
      const parts = expr.entries.flatMap((entry) => below(entry, path));
      const whole = parts.find((part) => part.kind !== "Binding");
      if (whole !== undefined) return whole;
      const entries = parts.filter((part) => part.kind === "Binding");
      return entries.length === 0 ? undefined : setOf(...entries);
    }
    default:
      return undefined;
  }
}

/** What an entry has at a path: the value there, or a binding of something below it. */
function below(entry: Entry, path: readonly string[]): readonly (Expr | Binding)[] {
  if (entry.kind === "Inherit") return [];
  const names = staticNames(entry.path.names);
  if (names === undefined || !path.every((name, index) => index >= names.length || name === names[index]))
    return [];
  if (names.length > path.length)
    return [{ ...entry, path: { ...entry.path, names: entry.path.names.slice(path.length) } }];
  const value = attributeAt(entry.value, path.slice(names.length));
  return value === undefined ? [] : [value];
}
