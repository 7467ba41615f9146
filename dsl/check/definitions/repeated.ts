import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../../nix/ast/index.ts";
import { selection } from "../../options/check.ts";
import type { OptionType } from "../../options/index.ts";
import { allConfigurations } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { staticValue, type Tree } from "../tree.ts";
import { typesOf, visitTree } from "./walk.ts";

/** NV5013: one list that holds a package, port or name of an enum twice. A warning: it does no harm, and nobody means it. */
export const repeated = (checked: FleetToCheck): readonly Diagnostic[] => {
  const seen = new WeakSet<Tree>();
  return once(
    allConfigurations(checked).flatMap((configuration) => {
      const typeAt = typesOf(checked, configuration);
      const found: Diagnostic[] = [];
      visitTree(
        configuration.config,
        ({ path, values }) => {
          for (const { expr, origin } of values) {
            if (expr.kind !== "List") continue;
            const before = new Map<string, Expr>();
            for (const item of expr.items) {
              const key = nameOf(item);
              const first = key === undefined ? undefined : before.get(key);
              if (key === undefined) continue;
              if (first === undefined) before.set(key, item);
              else if (isListOfNames(typeAt(path))) {
                const option = path.join(".");
                const message = `${key} stands twice in this list of ${option}`;
                const also = first.origin === undefined ? [] : [label(first.origin, "the first one")];
                found.push(
                  told("NV5013", item.origin ?? origin, message, {
                    severity: "warning",
                    option,
                    also,
                    help: "remove one of them",
                  }),
                );
              }
            }
          }
        },
        seen,
      );
      return found;
    }),
  );
};

/** What an element is: a literal, or a package by its path. */
function nameOf(item: Expr): string | undefined {
  const path = selection(item);
  if (path?.[0] === "pkgs") return path.join(".");
  const value = staticValue(item);
  return value === undefined || value === null ? undefined : String(value);
}

const isListOfNames = (type: OptionType | undefined): boolean =>
  (type?.t === "listOf" || type?.t === "nonEmptyListOf") &&
  (type.of.t === "package" || type.of.t === "unsignedInt16" || type.of.t === "enum");
