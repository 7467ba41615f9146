/** NV5620–NV5624: recipes that `just` refuses, or runs otherwise than they read. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { bodyLines, recipeOf } from "../../fleet/lower/just/text.ts";
import { JustExpression, JustText } from "../../fleet/just/text.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { placeOf } from "../../fleet/lower/text/sites.ts";
import type { Rule } from "../rule.ts";
import { justfilesOf, recipesOf, type RecipeToCheck } from "./justfiles.ts";

const suggested = (name: string, known: readonly string[]): string => {
  const close = nearest(name, known);
  return close === undefined
    ? `there is: ${known.join(", ") || "nothing"}`
    : `did you mean ${JSON.stringify(close)}?`;
};

/** NV5620: no such recipe; NV5621: arguments it does not take. */
export const dependencies: Rule = (fleet) => [
  ...recipesOf(fleet).flatMap((at) => [...wanted(at, "dependencies"), ...wanted(at, "subsequents")]),
  ...justfilesOf(fleet).flatMap(({ spec: { aliases = {}, recipes }, origin }) =>
    Object.entries(aliases).flatMap(([alias, name]) =>
      Object.hasOwn(recipes, name)
        ? []
        : [
            problem(
              "NV5620",
              { origin: placeOf(aliases, alias, origin) },
              `there is no recipe ${JSON.stringify(name)}`,
              suggested(name, Object.keys(recipes)),
            ),
          ],
    ),
  ),
];

function wanted(
  { recipe, origin, spec: { recipes } }: RecipeToCheck,
  key: "dependencies" | "subsequents",
): readonly Diagnostic[] {
  const list = recipe[key] ?? [];
  return list.flatMap((item, index): readonly Diagnostic[] => {
    const name = recipeOf(item);
    const at = { origin: placeOf(list, index, origin) };
    const target = Object.hasOwn(recipes, name) ? recipes[name] : undefined;
    if (target === undefined)
      return [
        problem(
          "NV5620",
          at,
          `there is no recipe ${JSON.stringify(name)}`,
          suggested(name, Object.keys(recipes)),
        ),
      ];
    const given = typeof item === "string" ? 0 : item.arguments.length;
    const parameters = Object.values(target.parameters ?? {});
    const least = parameters.filter(
      (parameter) => parameter.default === undefined && parameter.variadic !== "*",
    ).length;
    const most = parameters.some(({ variadic }) => variadic !== undefined) ? Infinity : parameters.length;
    if (given >= least && given <= most) return [];
    const takes =
      least === most ? `${least}` : most === Infinity ? `${least} or more` : `${least} to ${most}`;
    const help = `it takes ${takes}: { recipe: ${JSON.stringify(name)}, arguments: [ … ] }`;
    return [
      problem(
        "NV5621",
        at,
        `the recipe ${name} is given ${given} ${given === 1 ? "argument" : "arguments"}`,
        help,
      ),
    ];
  });
}

/** NV5622: a parameter that must be given behind one that need not, or one behind that which takes the rest. */
export const parameters: Rule = (fleet) =>
  recipesOf(fleet).flatMap(
    ({ name, recipe: { parameters: declared = {} }, origin }): readonly Diagnostic[] => {
      const entries = Object.entries(declared);
      const wrong = entries.findIndex(([, parameter], index) => {
        const before = entries.slice(0, index).map(([, one]) => one);
        if (before.some(({ variadic }) => variadic !== undefined)) return true;
        return (
          parameter.default === undefined &&
          parameter.variadic !== "*" &&
          before.some((one) => one.default !== undefined)
        );
      });
      const [parameter] = entries[wrong] ?? [];
      if (parameter === undefined) return [];
      const help = "first the required ones, then those with a default, last the one that takes the rest";
      return [
        problem(
          "NV5622",
          { origin: placeOf(declared, parameter, origin) },
          `the parameter ${parameter} of ${name} stands behind one that may be left out`,
          help,
        ),
      ];
    },
  );

/** NV5623: a name that nothing defines. */
export const references: Rule = (fleet) =>
  recipesOf(fleet).flatMap(({ name, recipe, origin, spec: { variables = {} } }): readonly Diagnostic[] => {
    const known = [...Object.keys(recipe.parameters ?? {}), ...Object.keys(variables)];
    const lines = Array.isArray(recipe.run) ? (recipe.run as readonly unknown[]) : [recipe.run];
    return lines.flatMap((line, index) => {
      const at = { origin: placeOf(lines, index, placeOf(recipe, "run", origin)) };
      const used =
        line instanceof JustText
          ? line.parts.flatMap((part) => (part instanceof JustExpression ? part.names : []))
          : [];
      return used
        .filter((one) => !known.includes(one))
        .map((one) =>
          problem(
            "NV5623",
            at,
            `${name} has no parameter ${JSON.stringify(one)}, and the justfile no such variable`,
            suggested(one, known),
          ),
        );
    });
  });

/** NV5624: an indented line, which `just` takes for a mistake unless the recipe is a script. */
export const lines: Rule = (fleet) =>
  recipesOf(fleet).flatMap(({ name, recipe, origin }): readonly Diagnostic[] => {
    const body = bodyLines(recipe.run);
    if (body[0]?.startsWith("#!") === true || (recipe.attributes?.script ?? false) !== false) return [];
    const wrong = body.find((line, index) => /^\s/.test(line) && body[index - 1]?.endsWith("\\") !== true);
    if (wrong === undefined) return [];
    const help =
      'each line is a command of its own. Begin with "#!/usr/bin/env bash", or say attributes: { script: true }';
    return [
      problem(
        "NV5624",
        { origin: placeOf(recipe, "run", origin) },
        `the lines of ${name} belong together, but just runs them one by one`,
        help,
      ),
    ];
  });
