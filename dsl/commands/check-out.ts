/** `build --check`: is `out/` what the TypeScript says? */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "../compile/compile.ts";
import type { Change } from "../compile/emit/changes.ts";
import { unifiedDiff } from "../compile/emit/diff.ts";
import { preview } from "../compile/emit/emit.ts";
import { exitCodes } from "./command.ts";
import type { Context } from "./command.ts";
import { report, seconds } from "./report.ts";

/** Prints the differences and fails when there are any; writes nothing. */
export function check(context: Context, out: string, compiled: Compiled, started: number): number {
  const { changes, unchanged, diagnostics } = preview(out, compiled.files);
  const all = [...compiled.diagnostics, ...diagnostics];
  const stale = changes.map(({ kind, path }) => ({ change: kind, path }));
  report(context, all, { stale, unchanged });
  const fresh = changes.length === 0 && diagnostics.length === 0;
  if (context.flags["json"] !== true) {
    if (fresh)
      context.print(
        `${context.paint("green", "out/ is up to date")}: ${unchanged} files ${seconds(started)}\n`,
      );
    else context.print(differences(context, out, changes));
    if (!fresh)
      context.warn(
        `${context.paint("red", "out/ is not up to date")}: run \`bun build.ts\` and commit it.\n`,
      );
  }
  return fresh ? exitCodes.ok : exitCodes.out;
}

const signs = { create: ["+", "green"], update: ["~", "yellow"], remove: ["-", "red"] } as const;

function differences({ paint }: Context, out: string, changes: readonly Change[]): string {
  const ordered = changes.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const list = ordered.map(({ kind, path }) => paint(signs[kind][1], `${signs[kind][0]} out/${path}`));
  const diffs = ordered.flatMap((change) => {
    const before = change.kind === "create" ? Buffer.alloc(0) : readFileSync(join(out, change.path));
    const after = change.kind === "remove" ? Buffer.alloc(0) : change.file.bytes;
    const [left, right] = [
      change.kind === "create" ? "/dev/null" : `a/out/${change.path}`,
      change.kind === "remove" ? "/dev/null" : `b/out/${change.path}`,
    ];
    if (before.includes(0) || after.includes(0)) return [`Binary files ${left} and ${right} differ`];
    const lines = unifiedDiff(before.toString("utf8"), after.toString("utf8")).map((line) =>
      line.startsWith("+")
        ? paint("green", line)
        : line.startsWith("-")
          ? paint("red", line)
          : line.startsWith("@")
            ? paint("cyan", line)
            : line,
    );
    return [paint("bold", `--- ${left}`), paint("bold", `+++ ${right}`), ...lines];
  });
  return [...list, "", ...diffs, ""].join("\n");
}
