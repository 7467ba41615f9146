/** Going through all that a configuration defines, with the type of each option. */
import { optionType } from "../../options/check.ts";
import type { OptionType } from "../../options/index.ts";
import type { Configuration } from "../hosts.ts";
import type { FleetToCheck } from "../rule.ts";
import { scopesOf } from "../scopes.ts";
import type { Tree } from "../tree.ts";

/**
 * Calls `visit` for every name that something defines, those above first. What is in `seen` is passed over: what one module
 * alone defines is the same tree in every configuration that imports it.
 */
export function visitTree(tree: Tree, visit: (tree: Tree) => void, seen?: WeakSet<Tree>): void {
  for (const below of tree.names.values()) {
    if (seen?.has(below) === true) continue;
    seen?.add(below);
    visit(below);
    visitTree(below, visit, seen);
  }
}

/** The types of the options that a configuration may define: those of its class, and of all that it imports. */
export function typesOf(
  checked: FleetToCheck,
  { modules }: Configuration,
): (path: readonly string[]) => OptionType | undefined {
  const [root] = modules;
  return root === undefined ? () => undefined : optionType(scopesOf(checked)(root));
}

/** Whether two different values of a type cannot both stand: it takes what all definitions agree on. */
export function isSingle(type: OptionType): boolean {
  switch (type.t) {
    case "nullOr":
      return isSingle(type.of);
    case "unique":
    case "bool":
    case "str":
    case "singleLineStr":
    case "nonEmptyStr":
    case "strMatching":
    case "enum":
    case "int":
    case "intBetween":
    case "unsignedInt":
    case "unsignedInt8":
    case "unsignedInt16":
    case "positiveInt":
    case "float":
    case "numberBetween":
    case "numberNonnegative":
    case "path":
    case "package":
      return true;
    default:
      return false;
  }
}
