/** Where a function may stand. */
import { elementNode, keyNode, type OptionNode } from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import { type SchemaClass, schemaOf } from "../schema.ts";
import { kindsOf } from "./kinds.ts";

/**
 * Whether a function may define the option at a path of a class. It may wherever the schema cannot tell: below names it
 * does not know, in free settings, in modules as values.
 *
 * @example takesFunction("homeManager", ["programs", "vim", "enable"]) // false
 * @example takesFunction("nixos", ["nixpkgs", "overlays", "[0]"]) // true
 */
export function takesFunction(className: SchemaClass, path: readonly string[]): boolean {
  let node: OptionNode = schemaOf(className).root;
  let type: OptionType | undefined;
  for (const name of path) {
    const step = below(node, type, name);
    if (step === undefined) return true;
    ({ node, type } = step);
    if (node.option?.hidden === true && node.option.hasApply) return true;
  }
  const kinds = type === undefined ? undefined : kindsOf(type);
  return kinds === undefined || kinds.has("function");
}

interface Step {
  readonly node: OptionNode;
  readonly type: OptionType | undefined;
}

function below(node: OptionNode, type: OptionType | undefined, name: string): Step | undefined {
  switch (type?.t) {
    case "nullOr":
    case "unique":
      return below(node, type.of, name);
    case "listOf":
    case "nonEmptyListOf":
      return name.startsWith("[") ? { node: elementNode(node), type: type.of } : undefined;
    case "attrsOf":
    case "lazyAttrsOf":
      return { node: keyNode(node, type.placeholder), type: type.of };
    case undefined:
    case "submodule": {
      const child = node.children.get(name);
      return child === undefined ? undefined : { node: child, type: child.option?.type };
    }
    default:
      return undefined;
  }
}
