/** NV5608 names that GitHub, `just` or a shell does not take; NV3001 those that are taken. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { EnvrcSpec } from "../../fleet/envrc.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { contentsOf } from "../../fleet/lower/text/content.ts";
import { placeOf } from "../../fleet/lower/text/sites.ts";
import type { Origin } from "../../nix/ast/index.ts";
import type { Rule } from "../rule.ts";
import { justfilesOf } from "./justfiles.ts";
import { expressionsIn, jobsOf, partsOfWorkflow, workflowsOf } from "./workflows.ts";

const word = /^[A-Za-z_][A-Za-z0-9_-]*$/;

function invalid(
  name: string,
  origin: Origin,
  what: string,
  pattern = word,
  help?: string,
): readonly Diagnostic[] {
  if (pattern.test(name)) return [];
  const usual = "letters, digits, `_` and `-`, beginning with a letter or `_`";
  return [problem("NV5608", { origin }, `${JSON.stringify(name)} is no name for ${what}`, help ?? usual)];
}

/** Jobs, steps, secrets, variables of direnv. */
export const names: Rule = (fleet) => [
  ...jobsOf(fleet).flatMap(({ id, job, origin }) => [
    ...invalid(id, origin, "a job"),
    ...("steps" in job ? stepIds(job, origin) : []),
  ]),
  ...workflowsOf(fleet).flatMap((workflow) =>
    [...partsOfWorkflow(workflow)].flatMap(({ value, origin }) =>
      expressionsIn(value).flatMap(({ source }) => {
        const secret = /^secrets\.(.*)$/s.exec(source)?.[1];
        const help = "letters, digits and `_`, not beginning with a digit or GITHUB_";
        return secret === undefined
          ? []
          : invalid(secret, origin, "a secret", /^(?!GITHUB_(?!TOKEN$))[A-Za-z_]\w*$/i, help);
      }),
    ),
  ),
  ...recipeNames(fleet),
  ...[...contentsOf<EnvrcSpec>(fleet.fleet.of("envrc"))].flatMap(
    ({ found, content: { export: variables = {} } }) =>
      Object.keys(variables).flatMap((name) =>
        invalid(
          name,
          placeOf(variables, name, found.origin),
          "a variable",
          /^[A-Za-z_]\w*$/,
          "letters, digits and `_`, not beginning with a digit",
        ),
      ),
  ),
];

function stepIds(
  job: { readonly steps: readonly { readonly id?: string }[] },
  origin: Origin,
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return job.steps.flatMap((step) => {
    if (step.id === undefined) return [];
    const at = placeOf(step, "id", origin);
    if (!seen.has(step.id)) {
      seen.add(step.id);
      return invalid(step.id, at, "a step");
    }
    return [
      problem(
        "NV3001",
        { origin: at },
        `two steps of the job have the id ${JSON.stringify(step.id)}`,
        "rename one of them",
      ),
    ];
  });
}

const recipeNames: Rule = (fleet) =>
  justfilesOf(fleet).flatMap(({ spec, origin }) => {
    const { recipes, aliases = {}, variables = {} } = spec;
    return [
      ...Object.entries(recipes).flatMap(([name, { parameters = {} }]) => [
        ...invalid(name, placeOf(recipes, name, origin), "a recipe"),
        ...Object.keys(parameters).flatMap((parameter) =>
          invalid(parameter, placeOf(parameters, parameter, origin), "a parameter"),
        ),
      ]),
      ...Object.keys(variables).flatMap((name) =>
        invalid(name, placeOf(variables, name, origin), "a variable"),
      ),
      ...Object.keys(aliases).flatMap((name) => {
        const at = { origin: placeOf(aliases, name, origin) };
        if (Object.hasOwn(recipes, name))
          return [problem("NV3001", at, `the alias ${name} has the name of a recipe`, "rename one of them")];
        return invalid(name, at.origin, "an alias");
      }),
    ];
  });
