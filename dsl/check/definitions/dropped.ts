import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { OptionType } from "../../options/index.ts";
import { allConfigurations } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import type { Defined, Tree } from "../tree.ts";
import { typesOf, visitTree } from "./walk.ts";

/** NV5011: a set that is forced as a whole, and what others define in the same option is gone. A warning: it may be meant. */
export const dropped = (checked: FleetToCheck): readonly Diagnostic[] => {
  const seen = new WeakSet<Tree>();
  return once(
    allConfigurations(checked).flatMap((configuration) => {
      const typeAt = typesOf(checked, configuration);
      const found: Diagnostic[] = [];
      visitTree(
        configuration.config,
        (tree) => {
          const forced = tree.whole.find(({ sure, priority }) => sure && priority < 100);
          if (forced === undefined) return;
          const type = typeAt(tree.path);
          if (type === undefined || !isSet(type)) return;
          const gone = weaker(tree, forced.priority);
          if (gone !== undefined) found.push(diagnostic(tree, forced, gone));
        },
        seen,
      );
      return found;
    }),
  );
};

/** Priorities of a set that is an option are those of the whole; of a mere group they go to each option in it. */
const isSet = (type: OptionType): boolean =>
  type.t === "nullOr"
    ? isSet(type.of)
    : ["attrsOf", "lazyAttrsOf", "attrs", "submodule", "anything", "value"].includes(type.t);

/** A definition below a tree that gives way to this priority. */
function weaker(
  tree: Tree,
  priority: number,
): { readonly path: readonly string[]; readonly value: Defined } | undefined {
  for (const below of tree.names.values()) {
    const value = below.values.find((one) => one.sure && one.priority > priority);
    const found = value === undefined ? weaker(below, priority) : { path: below.path, value };
    if (found !== undefined) return found;
  }
  return undefined;
}

function diagnostic(
  tree: Tree,
  forced: Defined,
  { path, value }: { readonly path: readonly string[]; readonly value: Defined },
): Diagnostic {
  const option = tree.path.join(".");
  return told("NV5011", value.origin, `${path.join(".")} is dropped: ${option} is forced as a whole`, {
    severity: "warning",
    option,
    also: [label(forced.origin, "this set stands alone")],
    help: "force the names that are meant, one by one, or leave this definition out",
  });
}
