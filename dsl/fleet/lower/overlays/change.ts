/** What is done with one package, as the expression that stands for it. */
import {
  apply,
  binary,
  ident,
  ifElse,
  lambda,
  list,
  select,
  str,
  type Expr,
} from "../../../nix/ast/index.ts";
import { reference } from "../../../nix/expr/binder.ts";
import { isSymbolic } from "../../../nix/expr/symbol.ts";
import type { Platforms } from "../../overlays/about.ts";
import { setOf, under } from "../entries.ts";
import type { Found } from "../found.ts";
import type { DataOf } from "../fleet.ts";
import { valueNode, type Lowering } from "../lowering.ts";
import { patchNodes } from "./patches.ts";
import { attribute, called, type OverlayScope } from "./scope.ts";

/** Where an item changes its package; `undefined` everywhere. */
export function platformOf({ about, change }: DataOf<"overlayItem">): Platforms | undefined {
  if (change.strategy !== "platformSpecific") return about.on;
  if (change.linux === undefined) return "darwin";
  return change.darwin === undefined ? "linux" : undefined;
}

/** The expression for a package. */
export function changeNode(
  lowering: Lowering,
  found: Found,
  scope: OverlayScope,
  { name, about, change }: DataOf<"overlayItem">,
): Expr {
  const place = { origin: found.origin, functions: true };
  const { final, prev } = scope;
  const value = (given: unknown): Expr => valueNode(lowering, given, place);
  // A function that takes nothing ignores what it is given: `_: { … }`.
  const attrs = (given: unknown, what: string): Expr =>
    typeof given === "function" && given.length === 0 && !isSymbolic(given)
      ? lambda("_", called(lowering, found, given, `${what} of ${name}`))
      : value(given);
  switch (change.strategy) {
    case "stableFallback":
      return attribute(final, change.channel, name);
    case "upstreamPatch": {
      const old = { name: "old" };
      const patches = binary(
        "++",
        select(reference(old), ["patches"], list([])),
        list(patchNodes(lowering, final, change.patches, place)),
      );
      return apply(
        attribute(prev, name, "overrideAttrs"),
        lambda(reference(old), setOf(under(["patches"], patches))),
      );
    }
    case "buildOverride": {
      if (change.by !== undefined)
        return called(lowering, found, change.by, `\`by\` of ${name}`, [
          attribute(prev, name),
          reference(final),
        ]);
      const changed =
        change.override === undefined
          ? attribute(prev, name)
          : apply(attribute(prev, name, "override"), attrs(change.override, "`override`"));
      return change.overrideAttrs === undefined
        ? changed
        : apply(select(changed, ["overrideAttrs"]), attrs(change.overrideAttrs, "`overrideAttrs`"));
    }
    case "customBuild":
    case "pythonBuild":
      return apply(attribute(final, "callPackage"), recipeNode(value(change.recipe)), value(change.args));
    case "platformSpecific": {
      const choice = (kernel: "linux" | "darwin"): Expr =>
        called(lowering, found, change[kernel], `\`${kernel}\` of ${name}`, [
          reference(final),
          reference(prev),
        ]);
      if (change.darwin === undefined)
        return change.linux === undefined ? attribute(prev, name) : choice("linux");
      if (change.linux === undefined) return choice("darwin");
      const isDarwin = attribute(prev, "stdenv", "hostPlatform", "isDarwin");
      return ifElse(isDarwin, choice("darwin"), choice("linux"));
    }
    case "pythonOverride":
      if (change.by !== undefined)
        return called(lowering, found, change.by, `\`by\` of ${name}`, [
          attribute(prev, name),
          reference(final),
        ]);
      return apply(
        attribute(prev, name, "overridePythonAttrs"),
        attrs(change.overridePythonAttrs, "`overridePythonAttrs`"),
      );
    case "removed":
      return apply(ident("throw"), str(`${name}: ${about.reason ?? "removed"}`));
  }
}

/** A recipe names exactly what it takes: `callPackage` reads the names. */
function recipeNode(recipe: Expr): Expr {
  if (recipe.kind !== "Lambda" || recipe.param.kind !== "Pattern") return recipe;
  return { ...recipe, param: { ...recipe.param, ellipsis: false } };
}
