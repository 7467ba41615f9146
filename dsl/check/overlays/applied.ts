/** Which overlays some package set of the flake is made with. */
import type { Node } from "../../nix/ast/index.ts";
import { walk } from "../../nix/ast/traverse.ts";
import { staticNames } from "../../fleet/lower/entries.ts";
import { perFleet } from "../memoize.ts";
import type { FleetToCheck } from "../rule.ts";

/** The names below `flake.overlays` that something other than another overlay refers to, and all these refer to. */
export const appliedOverlays = perFleet(({ files, overlays }: FleetToCheck): ReadonlySet<string> => {
  const names = new Set(overlays.map(({ found }) => found.data.name));
  const between = new Map(overlays.map(({ found, node }) => [found.data.name, overlaysIn(node, names)]));
  if (names.size === 0) return names;
  const pending: string[] = [];
  for (const { content } of files) if (content.kind === "nix") outside(content.file.expr, names, pending);
  const applied = new Set<string>();
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (applied.has(name)) continue;
    applied.add(name);
    pending.push(...(between.get(name) ?? []));
  }
  return applied;
});

/** References of all that is no overlay itself. */
function outside(root: Node, names: ReadonlySet<string>, found: string[]): void {
  walk(root, (node) => {
    if (node.kind === "Binding" && staticNames(node.path.names)?.slice(0, 2).join(".") === "flake.overlays")
      return false;
    found.push(...own(node, names));
    return true;
  });
}

/** The overlays of these names that an expression refers to. */
export function overlaysIn(root: Node, names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  walk(root, (node) => own(node, names).forEach((name) => found.add(name)));
  return found;
}

/** `flake.overlays.x`, `self.overlays.x`, `inputs.self.overlays.x`: the name. */
function own(node: Node, names: ReadonlySet<string>): string[] {
  if (node.kind !== "Select") return [];
  const path = staticNames(node.path.names) ?? [];
  const at = path.lastIndexOf("overlays");
  const name = at < 0 ? undefined : path[at + 1];
  return name !== undefined && names.has(name) ? [name] : [];
}
