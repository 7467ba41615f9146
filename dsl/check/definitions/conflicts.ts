import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { equals } from "../../nix/ast/index.ts";
import { selection } from "../../options/check.ts";
import { allConfigurations } from "../hosts.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { staticValue, type Defined, type Tree } from "../tree.ts";
import { isSingle, typesOf, visitTree } from "./walk.ts";

/**
 * NV5010: two definitions of one option, of one priority, that meet in a configuration and cannot both stand. Values that
 * only Nix knows are passed over, as is what stands under a condition.
 */
export const conflicts = (checked: FleetToCheck): readonly Diagnostic[] => {
  const seen = new WeakSet<Tree>();
  return once(
    allConfigurations(checked).flatMap((configuration) => {
      const typeAt = typesOf(checked, configuration);
      const found: Diagnostic[] = [];
      visitTree(
        configuration.config,
        (tree) => {
          const clash = clashOf(tree);
          if (clash === undefined) return;
          const type = typeAt(tree.path);
          if (type !== undefined && isSingle(type)) found.push(diagnostic(tree, clash));
        },
        seen,
      );
      return found;
    }),
  );
};

type Clash = readonly [first: Defined, second: Defined];

/** Two values that differ for certain, among those that nothing stronger replaces. */
function clashOf({ values }: Tree): Clash | undefined {
  if (values.length < 2) return undefined;
  const strongest = Math.min(...values.map(({ priority }) => priority));
  // Defaults give way to whatever a module of nixpkgs or of an input says.
  if (strongest > 100) return undefined;
  const equal = values.filter(({ priority }) => priority === strongest);
  const [first, ...others] = equal.filter(({ sure }) => sure);
  if (first === undefined) return undefined;
  const second = others.find((other) => differ(first, other));
  return second === undefined ? undefined : [first, second];
}

function differ({ expr: a }: Defined, { expr: b }: Defined): boolean {
  const [left, right] = [staticValue(a), staticValue(b)];
  if (left !== undefined && right !== undefined) return left !== right;
  return isPackage(a) && isPackage(b) && !equals(a, b);
}

const isPackage = (expr: Defined["expr"]): boolean => selection(expr)?.[0] === "pkgs";

function diagnostic({ path }: Tree, [first, second]: Clash): Diagnostic {
  const option = path.join(".");
  return told("NV5010", second.origin, `${option} is given two values, and only one can stand`, {
    option,
    also: [label(first.origin, "the other one")],
    help: "keep one of them, or say which wins: lib.mkForce for the stronger, lib.mkDefault for the weaker",
  });
}
