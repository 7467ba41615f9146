/** `inherit` for what names itself. */
import type { Entry } from "../ast/attr-set.ts";
import type { Binding } from "../ast/binding.ts";
import type { Inherit } from "../ast/inherit.ts";
import type { Name } from "../ast/name.ts";
import { isVariable } from "./binder.ts";

/** The entries of a plain set with `pkgs = pkgs;` as `inherit pkgs;`, several in a row as one. Comments stay where they are. */
export function foldInherits(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some((entry) => entry.kind === "Binding" && nameOf(entry) !== undefined)) return entries;
  const folded: Entry[] = [];
  // The `inherit` made last, to which the next name is added when no comment stands between.
  let last: Inherit | undefined;
  for (const entry of entries) {
    const name = entry.kind === "Binding" ? nameOf(entry) : undefined;
    if (entry.kind !== "Binding" || name === undefined) {
      folded.push(entry);
      last = undefined;
    } else if (last !== undefined && last.trivia?.semicolon === undefined && name.trivia === undefined) {
      last = withName(last, name, entry);
      folded[folded.length - 1] = last;
    } else {
      last = inheritOf(name, entry);
      folded.push(last);
    }
  }
  return folded;
}

/** The name of `x = x;`. */
function nameOf({ path, value, trivia }: Binding): Name | undefined {
  const [name, ...others] = path.names;
  if (name?.kind !== "Name" || others.length > 0 || path.trivia !== undefined || trivia?.equals !== undefined)
    return undefined;
  if (value.kind !== "Ident" || value.name !== name.name || value.trivia !== undefined) return undefined;
  if (!isVariable(name.name)) return undefined;
  return value.binder === undefined ? name : Object.assign({ ...name }, { binder: value.binder });
}

function inheritOf(name: Name, { trivia, origin }: Binding): Inherit {
  const { trivia: above, ...bare } = name;
  const tokens = {
    ...(above?.self?.leading && { inherit: { leading: above.self.leading } }),
    ...(trivia?.semicolon && { semicolon: trivia.semicolon }),
  };
  return {
    kind: "Inherit",
    names: [bare],
    ...(Object.keys(tokens).length > 0 && { trivia: tokens }),
    ...(origin && { origin }),
  };
}

function withName(node: Inherit, name: Name, { trivia }: Binding): Inherit {
  const names = [...node.names, name];
  return trivia?.semicolon === undefined
    ? { ...node, names }
    : { ...node, names, trivia: { ...node.trivia, semicolon: trivia.semicolon } };
}
