/** Attributes of generated modules, by their path. */
import type { Entry, Expr } from "../../nix/ast/index.ts";
import { staticNames } from "../../fleet/lower/entries.ts";

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
    case "AttrSet":
      return expr.entries.map((entry) => below(entry, path)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}

function below(entry: Entry, path: readonly string[]): Expr | undefined {
  if (entry.kind === "Inherit") return undefined;
  const names = staticNames(entry.path.names);
  if (names === undefined || names.length > path.length) return undefined;
  return names.every((name, index) => name === path[index])
    ? attributeAt(entry.value, path.slice(names.length))
    : undefined;
}
