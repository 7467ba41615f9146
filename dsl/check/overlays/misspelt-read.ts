/** NV5320: an overlay, or a recipe, reads a name that looks misspelt. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Node, Origin } from "../../nix/ast/index.ts";
import { children } from "../../nix/ast/traverse.ts";
import { callOf, selection } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { factsOf, modelOf, packageNames, reads } from "./model.ts";

export const misspeltRead: Rule = ({ overlays, partial }) => {
  if (partial) return [];
  const models = overlays.map(modelOf);
  const made = new Set(models.flatMap(({ definitions }) => definitions.map(({ name }) => name)));
  return models.flatMap(({ overlay, body, final, prev, items }) => {
    const at = overlay.found.origin;
    // Told of by rules of their own: what is changed, and the channel it falls back to.
    const own = new Set(
      items.flatMap(({ name, change }) =>
        change.strategy === "stableFallback" ? [name, change.channel] : [name],
      ),
    );
    const names = [
      ...[final, prev].flatMap((set) =>
        reads(body, set, at).map(({ path: [name = ""], origin }) => ({
          name,
          said: `${set?.name}.${name}`,
          origin,
        })),
      ),
      ...needs(body, at),
    ];
    return names.flatMap(({ name, said, origin }): readonly Diagnostic[] => {
      if (made.has(name) || own.has(name) || factsOf(name) !== undefined) return [];
      const near = nearest(name, [...made, ...packageNames()]);
      if (near === undefined) return [];
      const message = `neither nixpkgs nor an overlay of the fleet is known to have ${said}`;
      return [{ ...problem("NV5320", { origin }, message, `did you mean ${near}?`), severity: "warning" }];
    });
  });
};

interface Named {
  readonly name: string;
  readonly said: string;
  readonly origin: Origin;
}

/** What the recipes of `final.callPackage` ask for. Those of a language's packages look into its own set first. */
function needs(node: Node, near: Origin): readonly Named[] {
  const here = node.origin ?? near;
  const call = node.kind === "Apply" ? callOf(node) : undefined;
  const path = call === undefined ? undefined : selection(call.fn);
  const recipe =
    call?.args.length === 1 && path?.length === 2 && path[0] === "final" && path[1] === "callPackage"
      ? call?.args[0]
      : undefined;
  const asked =
    recipe?.kind === "Lambda" && recipe.param.kind === "Pattern"
      ? recipe.param.formals.flatMap(({ name: { name, origin }, default: fallback }) =>
          fallback === undefined ? [{ name, said: name, origin: origin ?? recipe.origin ?? here }] : [],
        )
      : [];
  return [...asked, ...children(node).flatMap((child) => needs(child, here))];
}
