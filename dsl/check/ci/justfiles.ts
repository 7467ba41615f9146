/** The justfile of a fleet as rules look at it. */
import type { JustfileSpec, JustRecipe } from "../../fleet/just/justfile.ts";
import { contentsOf } from "../../fleet/lower/text/content.ts";
import { isPlainObject, placeOf } from "../../fleet/lower/text/sites.ts";
import type { Origin } from "../../nix/ast/index.ts";
import type { FleetToCheck } from "../rule.ts";

/** The justfiles whose content could be made: one, or two where that is the mistake. */
export const justfilesOf = ({
  fleet,
}: FleetToCheck): readonly { readonly spec: JustfileSpec; readonly origin: Origin }[] =>
  [...contentsOf<JustfileSpec>(fleet.of("justfile"))]
    .filter(({ content }) => isPlainObject(content) && isPlainObject(content.recipes))
    .map(({ found, content }) => ({ spec: content, origin: found.origin }));

/** A recipe, and where its name stands. */
export interface RecipeToCheck {
  readonly name: string;
  readonly recipe: JustRecipe;
  readonly origin: Origin;
  readonly spec: JustfileSpec;
}

/** All recipes. */
export const recipesOf = (fleet: FleetToCheck): readonly RecipeToCheck[] =>
  justfilesOf(fleet).flatMap(({ spec, origin }) =>
    Object.entries(spec.recipes).map(([name, recipe]) => ({
      name,
      recipe,
      origin: placeOf(spec.recipes, name, origin),
      spec,
    })),
  );
