/** `eject`: the flake without Nivis. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Ejection } from "../eject/plan.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report, seconds } from "./report.ts";

export const eject: Command = {
  name: "eject",
  summary: "leave Nivis: take its markers out of what it generated, which is yours from then on",
  flags: {
    "dry-run": { text: "tell what would be done, and write nothing" },
    force: { text: "take out/ as it lies there, edits included, and ask nothing of git" },
    json: { text: "print the result as JSON" },
  },
  examples: [
    ["bun build.ts eject --dry-run", "what would change, what could be deleted, what still asks for Nivis"],
    ["bun build.ts eject", "do it; TypeScript is left alone"],
  ],
  run: async (context) => {
    const started = performance.now();
    const { outOf } = await import("../compile/compile.ts");
    const { settle } = await import("../compile/emit/emit.ts");
    const { eject: ejected } = await import("../eject/eject.ts");
    const out = outOf(context.root);
    const force = context.flags["force"] === true;
    const dry = context.flags["dry-run"] === true;
    if (!existsSync(join(out, "flake.nix"))) throw nothing();
    if (!dry) await settle(context.root, out, { force });
    const { plan, diagnostics } = await ejected(context.root, out, { force, dry });
    const failed = diagnostics.some(({ severity }) => severity === "error");
    if (plan === undefined) {
      report(context, [], { ejected: [], already: true });
      if (context.flags["json"] !== true)
        context.print("out/ stands alone: nothing in it is generated, or it was ejected before.\n");
      return exitCodes.ok;
    }
    const { changes, unchanged, obsolete, mentions } = plan;
    const files = changes.map(({ path }) => path);
    report(context, diagnostics, {
      [dry || failed ? "wouldEject" : "ejected"]: files,
      unchanged,
      obsolete,
      mentions,
    });
    if (context.flags["json"] !== true) {
      if (dry || !failed) context.print(told(context, plan, dry, started));
      if (dry || failed) context.warn("Nothing was written.\n");
    }
    return failed ? exitCodes.out : exitCodes.ok;
  },
};

/** NV7067 */
const nothing = (): NivisError =>
  new NivisError([
    {
      code: "NV7067",
      severity: "error",
      message: "out/ holds no flake that could be ejected",
      labels: [],
      help: "run `bun build.ts`, which writes it",
    },
  ]);

function told(
  { paint }: Context,
  { changes, unchanged, obsolete, mentions }: Ejection,
  dry: boolean,
  started: number,
): string {
  const files = `${changes.length} ${changes.length === 1 ? "file" : "files"}`;
  const head = dry
    ? `${files} would lose ${changes.length === 1 ? "its" : "their"} markers, ${unchanged} have none, and the manifest would go`
    : `${paint("green", "out/ is yours")}: ${files} without markers, ${unchanged} had none, the manifest is gone`;
  const blocks = [
    [`${head} ${paint("dim", seconds(started))}`],
    [
      paint("bold", "There for TypeScript alone, and free to go where nothing else needs it"),
      `  ${obsolete.join(" ")}`,
    ],
    ...(mentions.length === 0
      ? []
      : [
          [
            paint("bold", "What still asks for Nivis, and is yours to change"),
            ...mentions.map(({ file, line, text }) => `  ${file}:${line}: ${text}`),
          ],
        ]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
