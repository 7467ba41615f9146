/** The Markdown of each recorded change. */
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../../compile/compile.ts";
import { library } from "../../compile/load/resolve.ts";
import { writeFiles } from "../../compile/load/temporary-fleet.ts";
import { compare, type Difference } from "../compare.ts";
import { markdownOf } from "../markdown.ts";
import { snapshotOf, type Snapshot } from "../snapshot.ts";
import type { RecordedChange } from "./changes.ts";
import { before, type Files } from "./fleet.ts";

/** Where the Markdown of a change is kept. */
export const goldenOf = ({ name }: Pick<RecordedChange, "name">): string =>
  join(import.meta.dirname, "../golden", `${name}.md`);

/** A fleet of these files, compiled and taken apart. */
export async function snapshot(files: Files, lock?: string): Promise<Snapshot> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-diff-")));
  try {
    symlinkSync(library, join(root, "dsl"));
    writeFiles(root, { "package.json": '{ "type": "module" }', ...files });
    const compiled = await compile(root, { types: false, today: "2026-11-25" });
    const errors = compiled.diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0)
      throw new Error(
        errors.map(({ code, message, labels }) => `${code} ${message} ${labels[0]?.origin.file}`).join("\n"),
      );
    return snapshotOf(compiled, lock);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What a change does. */
export async function differenceOf({ files, locks = ["", ""] }: RecordedChange): Promise<Difference> {
  return compare(await snapshot(before, locks[0]), await snapshot(files, locks[1]));
}

export const recorded = async (change: RecordedChange): Promise<string> =>
  markdownOf(await differenceOf(change), "`main`");
