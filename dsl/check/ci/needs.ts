/** NV5601: a job needs one that is not there. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { placeOf } from "../../fleet/lower/text/sites.ts";
import type { Rule } from "../rule.ts";
import { jobsOf, needsOf } from "./workflows.ts";

export const unknownNeeds: Rule = (fleet) =>
  jobsOf(fleet).flatMap(({ id, job, origin, workflow }): readonly Diagnostic[] => {
    const known = Object.keys(workflow.spec.jobs);
    return needsOf(job)
      .filter((name) => !known.includes(name))
      .map((name) => {
        const close = nearest(name, known);
        const help =
          close === undefined
            ? `the workflow has: ${known.join(", ")}`
            : `did you mean ${JSON.stringify(close)}?`;
        const at = placeOf(job, "needs", origin);
        return problem(
          "NV5601",
          { origin: at },
          `the job ${id} needs ${JSON.stringify(name)}, which is no job of the workflow`,
          help,
        );
      });
  });
