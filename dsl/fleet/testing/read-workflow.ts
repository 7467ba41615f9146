/** Reads a workflow from standard input with GitHub's own parser; prints its errors and the names of its jobs. */
import { readFileSync } from "node:fs";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";

const content = readFileSync(0, "utf8");
const { context, value } = parseWorkflow({ name: "workflow.yml", content }, new NoOperationTraceWriter());
const template = value === undefined ? undefined : await convertWorkflowTemplate(context, value);
const errors = context.errors.getErrors().map(({ message }) => message);
process.stdout.write(JSON.stringify({ errors, jobs: template?.jobs.map(({ id }) => id.value) ?? [] }));
