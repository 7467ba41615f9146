/** Options by the names that they had. */
import type { Rename, Schema } from "../model/node.ts";

const isFree = (name: string): boolean => name === "*" || name.startsWith("<");

/** Former names inside of submodules, by their last name. */
const inSubmodules = new WeakMap<Schema, ReadonlyMap<string, readonly Rename[]>>();

function patternsOf(schema: Schema): ReadonlyMap<string, readonly Rename[]> {
  let patterns = inSubmodules.get(schema);
  if (patterns === undefined) {
    const byName = new Map<string, readonly Rename[]>();
    for (const path of schema.renames.keys()) {
      const rename = /[<*]/.test(path) ? schema.renames.get(path) : undefined;
      const name = rename?.from.at(-1) ?? "";
      if (rename !== undefined) byName.set(name, [...(byName.get(name) ?? []), rename]);
    }
    inSubmodules.set(schema, (patterns = byName));
  }
  return patterns;
}

/**
 * What became of the option at a path, as a definition writes it: the key of an `attrsOf` is any name.
 *
 * @example renameAt(schemaOf("nixos"), ["networking", "interfaces", "eth0", "ip4"])?.to // [… "eth0", "ipv4", "addresses"]
 */
export function renameAt(schema: Schema, path: readonly string[]): Rename | undefined {
  const exact = schema.renames.get(path.join("."));
  if (exact !== undefined) return exact;
  const found = patternsOf(schema)
    .get(path.at(-1) ?? "")
    ?.find(
      ({ from }) => from.length === path.length && from.every((name, i) => isFree(name) || name === path[i]),
    );
  if (found === undefined) return undefined;
  const { from } = found;
  const written = (to: readonly string[]): readonly string[] =>
    to.map((name, i) => (isFree(name) && name === from[i] ? (path[i] ?? name) : name));
  const { to, instead } = found;
  return {
    from: path,
    to: to === null ? null : written(to),
    ...(instead === undefined ? {} : { instead: written(instead) }),
  };
}
