import { brand, type Branded } from "../brand.ts";
import type { FromFleet } from "../roster.ts";
import type { JustLine } from "./text.ts";

/** `set …`: the settings of `just`, by its names. */
export interface JustSettings {
  readonly shell?: readonly string[];
  readonly "allow-duplicate-recipes"?: boolean;
  readonly "dotenv-filename"?: string;
  readonly "dotenv-load"?: boolean;
  readonly "dotenv-path"?: string;
  readonly "dotenv-required"?: boolean;
  readonly export?: boolean;
  readonly fallback?: boolean;
  readonly "positional-arguments"?: boolean;
  readonly quiet?: boolean;
  readonly "script-interpreter"?: readonly string[];
  readonly tempdir?: string;
  readonly "working-directory"?: string;
}

/** A parameter of a recipe: required, with a default, or taking the rest: one or more (`+`), any number (`*`). */
export interface JustParameter {
  readonly default?: string;
  readonly variadic?: "+" | "*";
}

/** `[…]` above a recipe, by the names of `just`. */
export interface JustAttributes {
  readonly private?: boolean;
  readonly group?: string;
  /** Asks before it runs. */
  readonly confirm?: boolean | string;
  readonly linux?: boolean;
  readonly macos?: boolean;
  readonly unix?: boolean;
  readonly "no-cd"?: boolean;
  readonly "no-exit-message"?: boolean;
  readonly "positional-arguments"?: boolean;
  readonly "working-directory"?: string;
  /** Runs the whole body as one script. */
  readonly script?: boolean | readonly string[];
}

/** Another recipe, with arguments where it takes some. */
export type JustDependency = string | { readonly recipe: string; readonly arguments: readonly string[] };

/** A recipe; the comment above it is what `just --list` shows. */
export interface JustRecipe {
  readonly parameters?: { readonly [name: string]: JustParameter };
  /** Recipes that run before it; NV5620, NV5621. */
  readonly dependencies?: readonly JustDependency[];
  /** Recipes that run after it. */
  readonly subsequents?: readonly JustDependency[];
  readonly attributes?: JustAttributes;
  /** Its lines; each is a command of its own, unless the first begins with `#!`. */
  readonly run: readonly JustLine[] | JustLine;
}

/** A justfile. */
export interface JustfileSpec {
  readonly settings?: JustSettings;
  readonly variables?: { readonly [name: string]: string };
  readonly aliases?: { readonly [name: string]: string };
  /** By name; the first is what `just` alone runs. */
  readonly recipes: { readonly [name: string]: JustRecipe };
}

/** Data of `justfile`. */
export interface Justfile extends Branded<"justfile"> {
  readonly content: FromFleet<JustfileSpec>;
}

/**
 * The recipes of the repository: `justfile` at the project's root, comments kept, laid out as `just --fmt` does.
 *
 * ```ts
 * export const recipes = justfile({
 *   recipes: {
 *     // Writes out/.
 *     generate: { run: ["npx bun build.ts"] },
 *     // Builds a host.
 *     build: { parameters: { host: {} }, dependencies: ["generate"], run: [just.text`nix build ./out#${just.ref("host")}`] },
 *   },
 * });
 * ```
 *
 * Source: a [justfile](https://just.systems/man/en/).
 *
 * Errors: NV5602 recipes run each other in a circle; NV5608 a name that `just` does not take; NV5620 a recipe that is not
 * there; NV5621 arguments that it does not take; NV5622 parameters in an order that `just` does not take; NV5623 a name
 * that nothing defines; NV5624 lines that belong together but run one by one; NV3001 an alias with the name of a recipe;
 * NV3004 two justfiles.
 */
export function justfile(content: FromFleet<JustfileSpec>): Justfile {
  return brand("justfile", { content });
}
