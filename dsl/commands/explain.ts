/** `explain`: what Nix printed, at the TypeScript behind it; and what a code of ours means. */
import { existsSync, readFileSync } from "node:fs";
import { codes } from "../diagnostics/codes.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { entryOf, errorsDocument, isCode, shownEntry } from "../explain/code.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { indentation } from "./json.ts";
import { report } from "./report.ts";

export const explain: Command = {
  name: "explain",
  summary:
    "read what Nix printed, and show the TypeScript that its errors are about; or tell what a code means",
  args: ["[file|code]"],
  flags: { json: { text: "print the errors, or the entry of the code, as JSON" } },
  examples: [
    ["nix build ./out#… 2>&1 | npx bun build.ts explain", "the errors of a build"],
    ["bun build.ts explain nix.log", "those of a log"],
    ["bun build.ts explain NV4001", "what error NV4001 is, why, and how to fix it"],
  ],
  run: async (context) => {
    const [asked] = context.args;
    if (asked !== undefined && isCode(asked) && !existsSync(asked)) return tell(context, asked.toUpperCase());
    const output = read(context);
    const { flakeToExplain } = await import("../explain/flake.ts");
    const { explain: explained } = await import("../explain/explain.ts");
    const { files, notes } = await flakeToExplain(context.root);
    const diagnostics = explained(output, files);
    if (diagnostics.length === 0) {
      // What came in may be all that its reader sees of the command.
      if (context.flags["json"] === true) report(context, []);
      else
        context.print(
          `${output}${output === "" || output.endsWith("\n") ? "" : "\n"}Nix reports no error.\n`,
        );
      return exitCodes.ok;
    }
    report(context, diagnostics);
    if (context.flags["json"] !== true) for (const note of notes) context.warn(`${note}\n`);
    return exitCodes.errors;
  },
};

/** NV7003: nobody reports such a code, or its entry was taken away. */
function tell(context: Context, code: string): number {
  const title = codes[code];
  if (title === undefined) {
    const meant = nearest(code, Object.keys(codes));
    throw code.startsWith("TS")
      ? usage(
          `${code} is a code of TypeScript`,
          "its message says what is known; the codes of Nivis begin with NV",
        )
      : usage(
          `there is no error ${code}`,
          meant === undefined ? "docs/errors.md has all of them" : `did you mean ${meant}?`,
        );
  }
  const document = errorsDocument();
  const entry = document === undefined ? undefined : entryOf(document, code);
  if (entry === undefined)
    throw usage(`${code} is "${title}"; more is told in docs/errors.md, which is not there`, "bring it back");
  if (context.flags["json"] === true)
    context.print(`${JSON.stringify({ code, title, markdown: entry }, undefined, indentation())}\n`);
  else context.print(shownEntry(entry, context.paint, Math.min(100, context.width)));
  return exitCodes.ok;
}

/** NV7003: there is no such file, or nothing on standard input. */
function read({ args: [file] }: Context): string {
  if (file === undefined && process.stdin.isTTY)
    throw usage(
      "explain reads what Nix printed from standard input",
      "nix build ./out#… 2>&1 | npx bun build.ts explain",
    );
  try {
    return readFileSync(file ?? 0, "utf8");
  } catch (error) {
    if (file === undefined) throw error;
    throw usage(
      `${file} cannot be read: ${(error as Error).message}`,
      "name a file with the output of a Nix command",
    );
  }
}

const usage = (message: string, help: string): NivisError =>
  new NivisError([{ code: "NV7003", severity: "error", message, labels: [], help }]);
