import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/**
 * Type-checks a source as a fleet's file would be; the path of a room of `dsl/` is written `"dsl/…"`. Gives the first line of
 * the messages by line of the source.
 */
export function typeCheck(source: string): ReadonlyMap<number, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "nivis-types-"));
  try {
    const file = join(folder, "sample.ts");
    writeFileSync(file, source.replaceAll('"dsl/', `"${root}/dsl/`));
    const config = {
      extends: join(root, "tsconfig.json"),
      compilerOptions: { noUncheckedIndexedAccess: false, typeRoots: [join(root, "node_modules/@types")] },
      include: [],
      files: [file],
    };
    const project = join(folder, "tsconfig.json");
    writeFileSync(project, JSON.stringify(config));
    const run = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", project, "--pretty", "false"], {
      encoding: "utf8",
      cwd: folder,
    });
    if (run.error !== undefined) throw run.error;
    const messages = new Map<number, string[]>();
    for (const [, line, text] of run.stdout.matchAll(/sample\.ts\((\d+),\d+\): error (.*)/g)) {
      const at = Number(line);
      const of = messages.get(at);
      if (of === undefined) messages.set(at, [text ?? ""]);
      else of.push(text ?? "");
    }
    if (run.status !== 0 && messages.size === 0) throw new Error(run.stdout + run.stderr);
    return messages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
