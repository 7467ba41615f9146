/** `explain`: what Nix printed, at the TypeScript behind it. */
import { readFileSync } from "node:fs";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report } from "./report.ts";

export const explain: Command = {
  name: "explain",
  summary: "read what Nix printed, and show the TypeScript that its errors are about",
  args: ["[file]"],
  flags: { json: { text: "print the errors as JSON" } },
  examples: [
    ["nix build ./out#… 2>&1 | npx bun build.ts explain", "the errors of a build"],
    ["bun build.ts explain nix.log", "those of a log"],
  ],
  run: async (context) => {
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
