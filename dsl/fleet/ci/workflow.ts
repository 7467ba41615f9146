import { brand, type Branded } from "../brand.ts";
import type { FromFleet } from "../roster.ts";
import type { WorkflowSpec } from "./workflow-spec.ts";

/** Data of `workflow`. */
export interface Workflow extends Branded<"workflow"> {
  readonly name: string;
  readonly content: FromFleet<WorkflowSpec>;
}

/**
 * A workflow of GitHub Actions: `.github/workflows/<name>.yml` at the project's root, comments kept.
 *
 * ```ts
 * export const ci = workflow("fleet", ({ hosts }) => ({
 *   on: { push: { branches: ["main"] }, pull_request: {} },
 *   permissions: { contents: "read" },
 *   jobs: {
 *     host: {
 *       strategy: { matrix: { include: hosts.map(({ name, system }) => ({ host: name, runner: github.runner(system) ?? "self-hosted" })) } },
 *       "runs-on": github.matrix("runner"),
 *       steps: [{ uses: "actions/checkout@v5" }, { run: github.text`nix build .#${github.matrix("host")}` }],
 *     },
 *   },
 * }));
 * ```
 *
 * Source: the [syntax of workflows](https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax)
 * of GitHub Actions.
 *
 * Errors: NV5601 `needs` a job that is not there; NV5602 jobs need each other in a circle; NV5603 an expression that is
 * none, or names what is not there; NV5604 an action without a version; NV5606 an expression in a plain string; NV5608 a
 * name that GitHub does not take; NV5610 a time that is none; NV3004 two workflows of one name. Warnings: NV5605 an action
 * whose version moves; NV5607 text of strangers that a shell would run.
 */
export function workflow(name: string, content: FromFleet<WorkflowSpec>): Workflow {
  return brand("workflow", { name, content });
}
