/** `.github/workflows/<name>.yml`. */
import type { WorkflowSpec } from "../../ci/workflow-spec.ts";
import type { Workflow } from "../../ci/workflow.ts";
import { headerOf } from "../file-head.ts";
import type { Found } from "../found.ts";
import type { GeneratedFile } from "../generated-file.ts";
import type { Lowering } from "../lowering.ts";
import { makeContent } from "../text/content.ts";
import { hashLines } from "../text/sites.ts";
import { printYaml } from "./yaml.ts";

/** The file of a workflow. */
export function workflowFile(lowering: Lowering, found: Found<Workflow>): GeneratedFile {
  const spec = makeContent<WorkflowSpec>(lowering, found, "the workflow");
  const head = [` ${headerOf(lowering.source)}`, ...hashLines(found.leading).above];
  const { origin } = found;
  const text = printYaml(spec, { head, origin, report: lowering.report });
  return {
    path: `../.github/workflows/${found.data.name}.yml`,
    source: lowering.source,
    content: { kind: "text", text },
  };
}
