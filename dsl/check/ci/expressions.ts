/** NV5603: an expression of a workflow that is none, or that names what is not there. */
import { Lexer } from "@actions/expressions/lexer";
import { Parser } from "@actions/expressions/parser";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { Expression } from "../../fleet/ci/expression.ts";
import type { Job, StepsJob, WorkflowSpec } from "../../fleet/ci/workflow-spec.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { isPlainObject } from "../../fleet/lower/text/sites.ts";
import type { Rule } from "../rule.ts";
import { expressionsIn, needsOf, partsOfWorkflow, workflowsOf } from "./workflows.ts";

const contexts = [
  "github",
  "env",
  "vars",
  "job",
  "jobs",
  "steps",
  "runner",
  "secrets",
  "strategy",
  "matrix",
  "needs",
  "inputs",
];

/** Functions that only GitHub's runner has. */
const functions = [
  { name: "hashFiles", minArgs: 1, maxArgs: 255 },
  ...["always", "cancelled", "failure", "success"].map((name) => ({ name, minArgs: 0, maxArgs: 255 })),
];

export const expressions: Rule = (fleet) =>
  workflowsOf(fleet).flatMap((workflow): readonly Diagnostic[] =>
    [...partsOfWorkflow(workflow)].flatMap(({ value, path, origin }) =>
      expressionsIn(value).flatMap(({ source }) => {
        const wrong = syntaxError(source);
        if (wrong !== undefined)
          return [problem("NV5603", { origin }, `\`${source}\` is no expression of GitHub: ${wrong}`)];
        return unknownNames(workflow.spec, source, path).map(({ name, what, known }) => {
          const close = nearest(name, known);
          const help =
            close === undefined ? `there is: ${known.join(", ") || "nothing"}` : `did you mean ${close}?`;
          return problem("NV5603", { origin }, `\`${source}\`: ${what} ${JSON.stringify(name)}`, help);
        });
      }),
    ),
  );

/** What GitHub's own parser says. */
function syntaxError(source: string): string | undefined {
  try {
    new Parser(new Lexer(source).lex().tokens, contexts, functions).parse();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface Unknown {
  readonly name: string;
  readonly what: string;
  readonly known: readonly string[];
}

/** What an expression names of the workflow it stands in, and is not there. */
function unknownNames(
  spec: WorkflowSpec,
  source: string,
  path: readonly (string | number)[],
): readonly Unknown[] {
  const job = path[0] === "jobs" && typeof path[1] === "string" ? spec.jobs[path[1]] : undefined;
  return [
    ...source
      .replaceAll(/'(?:[^']|'')*'/g, "''")
      .matchAll(/(?<![\w.-])(matrix|needs|steps|inputs)\.([A-Za-z_][\w-]*)/g),
  ].flatMap(([, context, name = ""]): readonly Unknown[] => {
    const scope = scopeOf(spec, job, context, path);
    // Names are compared as GitHub does it, without their case.
    if (scope === undefined || scope.known.some((known) => known.toLowerCase() === name.toLowerCase()))
      return [];
    return [{ name, ...scope }];
  });
}

/** The names of a context where an expression stands; `undefined` where they cannot be known. */
function scopeOf(
  spec: WorkflowSpec,
  job: Job | undefined,
  context: string | undefined,
  path: readonly (string | number)[],
): Pick<Unknown, "what" | "known"> | undefined {
  switch (context) {
    case "matrix": {
      const known = job === undefined ? [] : matrixKeys(job);
      return known === undefined ? undefined : { what: "the matrix has no", known };
    }
    case "needs":
      return job === undefined ? undefined : { what: "the job does not need", known: needsOf(job) };
    case "steps":
      return job === undefined || !("steps" in job)
        ? undefined
        : { what: "no step before it has the id", known: stepsBefore(job, path) };
    default: {
      const { workflow_dispatch, workflow_call } = spec.on;
      const known = [workflow_dispatch, workflow_call].flatMap((trigger) =>
        Object.keys(trigger?.inputs ?? {}),
      );
      return { what: "the workflow has no input", known };
    }
  }
}

function matrixKeys({ strategy }: Job): readonly string[] | undefined {
  const matrix = strategy?.matrix;
  if (matrix === undefined) return [];
  if (matrix instanceof Expression || matrix.include instanceof Expression) return undefined;
  const included = (matrix.include ?? [])
    .filter((entry) => isPlainObject(entry))
    .flatMap((entry) => Object.keys(entry));
  return [
    ...new Set([...Object.keys(matrix).filter((key) => key !== "include" && key !== "exclude"), ...included]),
  ];
}

/** The ids of the steps that have run when a step does; of all of them for what the job says of itself. */
function stepsBefore({ steps }: StepsJob, path: readonly (string | number)[]): readonly string[] {
  const index = path[2] === "steps" ? Number(path[3]) : steps.length;
  return steps.slice(0, index).flatMap(({ id }) => (id === undefined ? [] : [id]));
}
