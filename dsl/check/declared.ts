/** The options that modules of the fleet declare. */
import type { Expr, Origin } from "../nix/ast/index.ts";
import { callOf, staticName } from "../options/check.ts";

/** A declaration. */
export interface Declared {
  readonly path: readonly string[];
  readonly origin: Origin;
}

/** The options in the `options` of a module, by path; what is computed is passed over. */
export const declaredIn = (options: Expr, origin: Origin): readonly Declared[] =>
  declared(options, [], origin);

function declared(expr: Expr, path: readonly string[], near: Origin): readonly Declared[] {
  const here = expr.origin ?? near;
  if (expr.kind === "Paren") return declared(expr.expr, path, here);
  if (expr.kind !== "AttrSet") {
    const name = callOf(expr)?.name;
    return name?.startsWith("mk") === true && name.endsWith("Option") ? [{ path, origin: near }] : [];
  }
  return expr.entries.flatMap((entry) => {
    if (entry.kind !== "Binding") return [];
    const names = entry.path.names.map(staticName);
    if (names.some((name) => name === undefined)) return [];
    const at = entry.path.names.at(-1)?.origin ?? entry.path.origin ?? here;
    return declared(entry.value, [...path, ...(names as string[])], at);
  });
}
