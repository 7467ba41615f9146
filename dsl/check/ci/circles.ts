/** NV5602: jobs need each other in a circle, or recipes run each other. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { placeOf } from "../../fleet/lower/text/sites.ts";
import { recipeOf } from "../../fleet/lower/just/text.ts";
import type { Origin } from "../../nix/ast/index.ts";
import type { Rule } from "../rule.ts";
import { justfilesOf } from "./justfiles.ts";
import { needsOf, workflowsOf } from "./workflows.ts";

export const circles: Rule = (fleet) => [
  ...workflowsOf(fleet).flatMap(({ spec, origin }) =>
    circlesOf(
      new Map(Object.entries(spec.jobs).map(([id, job]) => [id, needsOf(job)])),
      (circle) => `the jobs ${circle.join(" → ")} need each other`,
      (id) => placeOf(spec.jobs, id, origin),
      "none of them could ever start. Remove one `needs`",
    ),
  ),
  ...justfilesOf(fleet).flatMap(({ spec, origin }) =>
    circlesOf(
      new Map(
        Object.entries(spec.recipes).map(([name, { dependencies = [], subsequents = [] }]) => [
          name,
          [...dependencies, ...subsequents].map(recipeOf),
        ]),
      ),
      (circle) => `the recipes ${circle.join(" → ")} run each other`,
      (name) => placeOf(spec.recipes, name, origin),
      "`just` refuses the whole file. Remove one dependency.",
    ),
  ),
];

/** One report for each circle, at the name that comes first. */
function circlesOf(
  edges: ReadonlyMap<string, readonly string[]>,
  message: (circle: readonly string[]) => string,
  at: (name: string) => Origin,
  help: string,
): readonly Diagnostic[] {
  const done = new Set<string>();
  const found: Diagnostic[] = [];
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name);
    if (start >= 0) {
      found.push(problem("NV5602", { origin: at(name) }, message([...way.slice(start), name]), help));
      return;
    }
    if (done.has(name)) return;
    for (const next of edges.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of edges.keys()) visit(name, []);
  return found;
}
