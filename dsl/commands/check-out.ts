/** `build --check`: is `out/` what the TypeScript says? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesOf } from "../compile/build.ts";
import type { Outcome } from "../compile/build.ts";
import type { Change } from "../compile/emit/changes.ts";
import { unifiedDiff } from "../compile/emit/diff.ts";
import { shown } from "../compile/emit/paths.ts";
import { asRun } from "../diagnostics/program.ts";
import type { Paint, Style } from "../diagnostics/style.ts";
import { exitCodes } from "./command.ts";
import type { Context } from "./command.ts";
import { report, seconds } from "./report.ts";

/** Prints the differences and fails when there are any; writes nothing. */
export function check(
  context: Context,
  outcome: Exclude<Outcome, { readonly kind: "failed" }>,
  started: number,
): number {
  const changes = changesOf(outcome);
  const { diagnostics } = outcome;
  const unchanged = outcome.files - changes.filter(({ kind }) => kind !== "remove").length;
  const stale = changes.map(({ kind, path }) => ({ change: kind, path }));
  report(context, diagnostics, { stale, unchanged });
  const fresh = changes.length === 0 && !diagnostics.some(({ code }) => code.startsWith("NV60"));
  if (context.flags["json"] !== true) {
    if (fresh)
      context.print(
        `${context.paint("green", "out/ is up to date")}: ${unchanged} files ${seconds(started)}\n`,
      );
    else context.print(differences(context, join(context.root, "out"), changes));
    if (!fresh)
      context.warn(
        asRun(`${context.paint("red", "out/ is not up to date")}: run \`bun build.ts\` and commit it.\n`),
      );
  }
  return fresh ? exitCodes.ok : exitCodes.out;
}

const signs = { create: ["+", "green"], update: ["~", "yellow"], remove: ["-", "red"] } as const;

function differences({ paint }: Context, out: string, changes: readonly Change[]): string {
  const ordered = changes.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const list = ordered.map(({ kind, path }) => paint(signs[kind][1], `${signs[kind][0]} ${shown(path)}`));
  const diffs = ordered.flatMap((change) => diffOf(paint, out, change));
  return [...list, "", ...diffs, ""].join("\n");
}

function diffOf(paint: Paint, out: string, change: Change): readonly string[] {
  const { kind, path } = change;
  const before = kind === "create" ? Buffer.alloc(0) : readFileSync(join(out, path));
  const after = kind === "remove" ? Buffer.alloc(0) : change.file.bytes;
  const left = kind === "create" ? "/dev/null" : `a/${shown(path)}`;
  const right = kind === "remove" ? "/dev/null" : `b/${shown(path)}`;
  if (before.includes(0) || after.includes(0)) return [`Binary files ${left} and ${right} differ`];
  const output = [paint("bold", `--- ${left}`), paint("bold", `+++ ${right}`)];
  const colours: Readonly<Record<string, Style>> = { "+": "green", "-": "red", "@": "cyan" };
  for (const line of unifiedDiff(before.toString("utf8"), after.toString("utf8"))) {
    const colour = colours[line.charAt(0)];
    output.push(colour === undefined ? line : paint(colour, line));
  }
  return output;
}
