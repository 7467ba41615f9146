/** NV5312: something takes a package that an overlay removes. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Expr, Node, Origin } from "../../nix/ast/index.ts";
import { eachChild } from "../../nix/ast/traverse.ts";
import { selection } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { appliedOverlays } from "./applied.ts";
import { modelOf, reads } from "./model.ts";

export const removedUse: Rule = (fleet) => {
  const models = fleet.overlays.map(modelOf);
  const applied = appliedOverlays(fleet);
  const removed = new Map(
    models
      .filter(({ name }) => applied.has(name))
      .flatMap(({ items, overlay }) =>
        items.flatMap(({ name, change, about, origin = overlay.found.origin }) =>
          change.strategy === "removed" ? [[name, { reason: about.reason ?? "", origin }] as const] : [],
        ),
      ),
  );
  if (removed.size === 0) return [];
  const told = (set: string, name: string, origin: Origin): readonly Diagnostic[] => {
    const gone = removed.get(name);
    if (gone === undefined) return [];
    const message = `${set}.${name} is removed: ${gone.reason}`;
    return [problem("NV5312", { origin }, message, undefined, { at: gone, text: "removed here" })];
  };
  return [
    ...fleet.modules.flatMap(({ node, origin }) =>
      packagesIn(node, origin).flatMap(({ name, origin: at }) => told("pkgs", name, at)),
    ),
    ...models.flatMap(({ body, final, overlay }) =>
      reads(body, final, overlay.found.origin).flatMap(({ path: [name = ""], origin }) =>
        told("final", name, origin),
      ),
    ),
  ];
};

/** The packages that a module names: `pkgs.x`. */
export function packagesIn(
  node: Node,
  near: Origin,
): readonly { readonly name: string; readonly origin: Origin }[] {
  const found: { readonly name: string; readonly origin: Origin }[] = [];
  let around = near;
  const visit = (at: Node): void => {
    const name = at.kind === "Select" && at.fallback === undefined ? packageOf(at) : undefined;
    if (name !== undefined) {
      found.push({ name, origin: at.origin ?? around });
      return;
    }
    const before = around;
    around = at.origin ?? around;
    eachChild(at, visit);
    around = before;
  };
  visit(node);
  return found;
}

/** `x` of `pkgs.x`; what is no selection of `pkgs` is passed over before its path is taken apart, since trees are full of those. */
function packageOf(node: Expr): string | undefined {
  let root = node;
  while (root.kind === "Select" || root.kind === "Paren")
    root = root.kind === "Select" ? root.target : root.expr;
  return root.kind === "Ident" && root.name === "pkgs" ? selection(node)?.[1] : undefined;
}
