import { describe } from "./describe.ts";
import type { OptionNode, Schema } from "./node.ts";

/** What a new schema changes: option paths joined with `.`, in order. */
export interface SchemaChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retyped: readonly { readonly path: string; readonly from: string; readonly to: string }[];
}

function* typesByPath(node: OptionNode, path: string): Iterable<readonly [path: string, type: string]> {
  for (const [name, child] of node.children) {
    const at = path === "" ? name : `${path}.${name}`;
    if (child.option !== undefined) yield [at, describe(child.option.type)];
    yield* typesByPath(child, at);
  }
}

/** Compares two schemas of one class: what `types` lists before it writes. */
export function schemaChanges(before: Schema, after: Schema): SchemaChanges {
  const old = new Map(typesByPath(before.root, ""));
  const now = new Map(typesByPath(after.root, ""));
  const added: string[] = [];
  const retyped: { readonly path: string; readonly from: string; readonly to: string }[] = [];
  for (const [path, to] of now) {
    const from = old.get(path);
    if (from === undefined) added.push(path);
    else if (from !== to) retyped.push({ path, from, to });
  }
  const removed = [...old.keys()].filter((path) => !now.has(path));
  return {
    added: added.toSorted(),
    removed: removed.toSorted(),
    retyped: retyped.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
