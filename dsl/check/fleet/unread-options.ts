import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr, Origin } from "../../nix/ast/index.ts";
import { callOf, staticName } from "../../options/check.ts";
import { mentionsIn } from "../mentions.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

interface Declared {
  readonly path: readonly string[];
  readonly origin: Origin;
}

/** NV5022: an option of the fleet's own that no module reads, so that setting it does nothing. A warning. */
export const unreadOptions = (checked: FleetToCheck): readonly Diagnostic[] => {
  if (checked.partial) return [];
  const { config, wholeConfig } = mentionsIn(checked);
  if (wholeConfig) return [];
  return checked.modules.flatMap(({ class: of, options, origin }) => {
    if (options === undefined || of === "flake" || of === "perSystem") return [];
    return declared(options, [], origin).flatMap(({ path, origin: at }) => {
      if (config.some((read) => meet(read, path))) return [];
      const option = path.join(".");
      return [
        told("NV5022", at, `nothing reads ${option}: setting it does nothing`, {
          severity: "warning",
          option,
          help: "read it in a definition (config.…), or remove it",
        }),
      ];
    });
  });
};

/** Whether reading one path may read the other: one starts the other. */
const meet = (read: readonly string[], path: readonly string[]): boolean =>
  read.slice(0, path.length).every((name, index) => name === path[index]);

/** The options that a set declares, by path; what is computed is passed over. */
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
