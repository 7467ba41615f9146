/** NV5604 an action without a version, NV5605 one whose version moves. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { partsOfWorkflow, workflowsOf } from "./workflows.ts";

/** Names that branches have, and no version: whoever may push there decides what runs. */
const branch = /^(?:main|master|develop|dev|trunk|next|latest|HEAD|release)$/;

export const actions: Rule = (fleet) =>
  workflowsOf(fleet).flatMap((workflow): readonly Diagnostic[] =>
    [...partsOfWorkflow(workflow)].flatMap(({ value, path, origin }): readonly Diagnostic[] => {
      if (path.at(-1) !== "uses" || path[0] !== "jobs" || typeof value !== "string") return [];
      // Actions of the repository itself have its version; images have tags of their own.
      if (value.startsWith("./") || value.startsWith("docker://")) return [];
      const [action = "", version] = value.split("@");
      if (version === undefined || version === "" || !action.includes("/")) {
        const help =
          "write owner/repository@version, ./path of an action in this repository, or docker://image";
        return [
          problem("NV5604", { origin }, `${JSON.stringify(value)} names no version of an action`, help),
        ];
      }
      if (!branch.test(version)) return [];
      const help = `pin it: ${action}@ and a release (v4), or, of a repository that you do not trust with your secrets, the hash of a commit`;
      const message = `${JSON.stringify(value)} is a branch: what the workflow runs changes without a change here`;
      return [{ ...problem("NV5605", { origin }, message, help), severity: "warning" }];
    }),
  );
