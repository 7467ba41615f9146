/** What is asked of a lowered fleet of samples. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Lowered } from "../../fleet/lower/index.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import { declaredOptions, validateModule } from "../check.ts";

/** A diagnostic in one line. */
export const told = ({ code, message, help, labels: [label] }: Diagnostic): string =>
  `${code} ${label?.origin.file}:${label?.origin.line} ${message}${help === undefined ? "" : ` (${help})`}`;

/** How many options a module sets: the ends of its paths, in every part of a `mkMerge` or `mkIf`. */
export function settings(expr: Expr): number {
  switch (expr.kind) {
    case "AttrSet":
      return expr.entries.reduce((sum, entry) => sum + (entry.kind === "Binding" ? ends(entry.value) : 1), 0);
    case "Lambda":
      return settings(expr.body);
    case "Apply":
      return expr.arg.kind === "List"
        ? expr.arg.items.reduce((sum, item) => sum + settings(item), 0)
        : settings(expr.arg);
    default:
      return 0;
  }
}
const ends = (value: Expr): number => (value.kind === "Lambda" ? 1 : Math.max(1, settings(value)));

/** What the check of options says of every definition. */
export const optionReports = ({ modules, scopeOf }: Lowered): readonly string[] =>
  modules.flatMap((module) => {
    const { schemas, declarations, open } = scopeOf(module);
    return validateModule(module.node, {
      classes: [module.class, ...schemas],
      ownOptions: declarations.map(declaredOptions),
      open,
      origin: module.origin,
    }).map(told);
  });
