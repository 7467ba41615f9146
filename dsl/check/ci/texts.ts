/** NV5606: an expression in a plain string. NV5607: text that strangers write, run by a shell. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { expressionsIn, partsOfWorkflow, plainIn, workflowsOf } from "./workflows.ts";

export const plainExpressions: Rule = (fleet) =>
  workflowsOf(fleet).flatMap((workflow): readonly Diagnostic[] =>
    [...partsOfWorkflow(workflow)]
      .filter(({ value }) => plainIn(value).some((text) => text.includes("${{")))
      .map(({ origin }) => {
        const help =
          "strings are data. Write github.text`… ${github.expr`…`} …` for what GitHub is to compute";
        return problem("NV5606", { origin }, "an expression of GitHub stands in a plain string", help);
      }),
  );

/** What anybody who opens an issue or a pull request can write (GitHub: security hardening, script injections). */
const untrusted =
  /\bgithub\.(?:head_ref\b|event\.(?:issue\.(?:title|body)|discussion\.(?:title|body)|(?:comment|review|review_comment)\.body|pull_request\.(?:title|body|head\.(?:ref|label|repo\.default_branch))|pages\.\*?\.?page_name|(?:head_commit|commits(?:\[\d+\]|\.\*))\.(?:message|author\.(?:email|name)))\b)/;

export const injections: Rule = (fleet) =>
  workflowsOf(fleet).flatMap((workflow): readonly Diagnostic[] =>
    [...partsOfWorkflow(workflow)].flatMap(({ value, path, origin }): readonly Diagnostic[] => {
      if (path.at(-1) !== "run" || path[0] !== "jobs") return [];
      const found = expressionsIn(value).find(({ source }) => untrusted.test(source));
      if (found === undefined) return [];
      const help = `hand it over as a variable: env: { VALUE: github.expr\`${found.source}\` }, and "$VALUE" in the command`;
      const message = `strangers write what \`${found.source}\` comes to, and the shell runs it as code`;
      return [{ ...problem("NV5607", { origin }, message, help), severity: "warning" }];
    }),
  );
