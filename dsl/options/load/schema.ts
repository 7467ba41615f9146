import type { OptionNode, Rename, Schema } from "../model/node.ts";
import { treeOf } from "../model/tree.ts";
import { normaliseTree } from "../normalise/options.ts";
import type { Entry } from "./extracted.ts";

/**
 * The schema of a class from its options: normalised, sorted, content types (`<type:gpt>`) set apart.
 *
 * @example schemaOfEntries("nixos", readOptionsJson("options.json").entries)
 */
export function schemaOfEntries(
  className: string,
  entries: readonly Entry[],
  renames: readonly Rename[] = [],
): Schema {
  const tree = normaliseTree(treeOf(entries), className);
  const children = new Map<string, OptionNode>();
  const contentTypes = new Map<string, OptionNode>();
  for (const [name, node] of tree.children) {
    if (name.startsWith("<type:")) contentTypes.set(name.slice("<type:".length, -1), node);
    else children.set(name, node);
  }
  const byPath = renames.map((rename): readonly [string, Rename] => [rename.from.join("."), rename]);
  return {
    class: className,
    root: { children },
    contentTypes,
    renames: new Map(byPath.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}
