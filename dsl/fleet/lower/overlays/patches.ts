/** Patches: files of the fleet, and those that are fetched. */
import { apply, type Binder, type Expr } from "../../../nix/ast/index.ts";
import { isSymbolic } from "../../../nix/expr/symbol.ts";
import { valueNode, type Lowering, type Place } from "../lowering.ts";
import { attribute } from "./scope.ts";

/** The patches, those that are fetched by `fetchpatch` of a package set. */
export const patchNodes = (
  lowering: Lowering,
  packages: Binder,
  patches: readonly unknown[],
  place: Place,
): readonly Expr[] =>
  patches.map((patch) => {
    const node = valueNode(lowering, patch, place);
    return isSymbolic(patch) || typeof patch === "string"
      ? node
      : apply(attribute(packages, "fetchpatch"), node);
  });
