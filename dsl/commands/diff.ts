/** `diff`: what a change does to each machine. */
import type { Diff } from "../diff/diff.ts";
import { render } from "../diagnostics/render.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report } from "./report.ts";

export const diff: Command = {
  name: "diff",
  summary: "what the working tree changes on each machine, since the last commit or the one that is named",
  args: ["[rev]"],
  flags: {
    markdown: { text: "for a pull request: Markdown as GitHub shows it" },
    all: { text: "every line of long values and files, not the first of each" },
    json: { text: "print the result as JSON" },
  },
  examples: [
    ["bun build.ts diff", "what is not committed yet"],
    ["bun build.ts diff main", "what a branch does, for whoever reviews it"],
    ["bun build.ts diff HEAD^ --markdown", "for CI, on the merge of a pull request"],
  ],
  run: async (context) => {
    const revision = context.args[0] ?? "HEAD";
    const { diff: compared } = await import("../diff/diff.ts");
    const result = await compared(context.root, revision);
    if (result.kind === "failure") return failed(context, result);
    const { difference, commit, diagnostics } = result;
    const since = revision.startsWith(commit.slice(0, 7))
      ? commit.slice(0, 12)
      : `${revision} (${commit.slice(0, 7)})`;
    if (context.flags["json"] === true) {
      report(context, diagnostics, { revision, commit, ...forMachines(difference) });
      return exitCodes.ok;
    }
    if (context.flags["markdown"] === true) {
      const { markdownOf } = await import("../diff/markdown.ts");
      context.print(markdownOf(difference, since.replace(/^[^ ]+/, "`$&`")));
      return exitCodes.ok;
    }
    const { textOf } = await import("../diff/text.ts");
    context.print(textOf(difference, since, context.paint, context.flags["all"] === true));
    return exitCodes.ok;
  },
};

/** What comparing was done by is nobody else's. */
const forMachines = (difference: object): object =>
  JSON.parse(
    JSON.stringify(difference, (name, value: unknown) => (name === "key" ? undefined : value)),
  ) as object;

/** NV7032 and the errors of that side, or those of the present one. */
function failed(
  context: Context,
  { diagnostics, read }: Extract<Diff, { readonly kind: "failure" }>,
): number {
  if (context.flags["json"] === true) report(context, diagnostics);
  else context.warn(render(diagnostics, { read, paint: context.paint, width: context.width }));
  return exitCodes.errors;
}
