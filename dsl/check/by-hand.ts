/** What Nix that was written by hand in `out/` takes of the modules of the fleet. */
import type { AttrName, Expr, Node } from "../nix/ast/index.ts";
import { children } from "../nix/ast/traverse.ts";
import { parseFile } from "../nix/parse/index.ts";
import { staticName } from "../options/check.ts";
import { perFleet } from "./memoize.ts";
import type { FleetToCheck } from "./rule.ts";

/** A class and a name of `flake.modules`; `*` where any may be meant. */
type Mention = readonly [of: string, name: string];

/**
 * Tells whether such a file mentions `modules.<class>.<name>`, however it comes to it: `self.modules.nixos.web`,
 * `inherit (config.flake.modules.nixos) web`, `with flake.modules.nixos; [ web ]`. What it computes may be any of them, and so
 * may be what stands in a file that cannot be read.
 */
export const mentionedByHand = perFleet(({ byHand }: Pick<FleetToCheck, "modules" | "byHand">) => {
  const mentions = (byHand?.() ?? []).flatMap(mentionsOf);
  return (of: string, name: string): boolean =>
    mentions.some((mention) => fits(mention[0], of) && fits(mention[1], name));
});

const fits = (mentioned: string, name: string): boolean => mentioned === "*" || mentioned === name;

function mentionsOf(text: string): readonly Mention[] {
  let file: Expr;
  try {
    file = parseFile(text).expr;
  } catch {
    return [["*", "*"]];
  }
  const found: Mention[] = [];
  const note = (path: readonly string[]): void => {
    const at = path.lastIndexOf("modules");
    const isOurs = path[0] !== "inputs" || path[1] === "self";
    if (at >= 0 && isOurs) found.push([path[at + 1] ?? "*", path[at + 2] ?? "*"]);
  };
  const visit = (node: Node): void => {
    if (node.kind === "Select") {
      const { root, path } = stepsOf(node);
      note(path);
      visit(root);
      for (const name of node.path.names) visit(name);
      if (node.fallback !== undefined) visit(node.fallback);
    } else if (node.kind === "Inherit" && node.from !== undefined) {
      const { root, path } = stepsOf(node.from);
      for (const name of node.names) note([...path, nameOf(name)]);
      visit(root);
    } else for (const child of children(node)) visit(child);
  };
  visit(file);
  return found;
}

/** What a selection begins with, and the names from there on: `self.modules.nixos` is `self` and three names. */
function stepsOf(node: Expr): { readonly root: Expr; readonly path: readonly string[] } {
  if (node.kind === "Paren") return stepsOf(node.expr);
  if (node.kind !== "Select") return { root: node, path: node.kind === "Ident" ? [node.name] : [] };
  const { root, path } = stepsOf(node.target);
  return { root, path: [...path, ...node.path.names.map(nameOf)] };
}

const nameOf = (name: AttrName): string => staticName(name) ?? "*";
