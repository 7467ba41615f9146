/** The workflows of a fleet as rules look at them. */
import type { Job, WorkflowSpec } from "../../fleet/ci/workflow-spec.ts";
import { ActionsText, Expression } from "../../fleet/ci/expression.ts";
import { contentsOf } from "../../fleet/lower/text/content.ts";
import { isPlainObject, partsOf, placeOf, type Part } from "../../fleet/lower/text/sites.ts";
import type { Origin } from "../../nix/ast/index.ts";
import type { FleetToCheck } from "../rule.ts";

/** A workflow and where it is made. */
export interface WorkflowToCheck {
  readonly spec: WorkflowSpec;
  readonly origin: Origin;
}

/** The workflows whose content could be made. */
export const workflowsOf = ({ fleet }: FleetToCheck): readonly WorkflowToCheck[] =>
  [...contentsOf<WorkflowSpec>(fleet.of("workflow"))]
    .filter(({ content }) => isPlainObject(content) && isPlainObject(content.jobs))
    .map(({ found, content }) => ({ spec: content, origin: found.origin }));

/** A job and where its name stands. */
export interface JobToCheck {
  readonly id: string;
  readonly job: Job;
  readonly origin: Origin;
  readonly workflow: WorkflowToCheck;
}

/** All jobs of all workflows. */
export const jobsOf = (fleet: FleetToCheck): readonly JobToCheck[] =>
  workflowsOf(fleet).flatMap((workflow) =>
    Object.entries(workflow.spec.jobs).map(([id, job]) => ({
      id,
      job,
      origin: placeOf(workflow.spec.jobs, id, workflow.origin),
      workflow,
    })),
  );

/** The jobs that one needs. */
export const needsOf = ({ needs = [] }: Job): readonly string[] =>
  typeof needs === "string" ? [needs] : needs;

/** Everything that stands in a workflow. */
export const partsOfWorkflow = ({ spec, origin }: WorkflowToCheck): Iterable<Part> => partsOf(spec, origin);

/** The expressions of a text. */
export function expressionsIn(value: unknown): readonly Expression[] {
  if (value instanceof Expression) return [value];
  if (value instanceof ActionsText) return value.parts.filter((part) => part instanceof Expression);
  return [];
}

/** The plain parts of a text. */
export function plainIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (value instanceof ActionsText) return value.parts.filter((part) => typeof part === "string");
  return [];
}
