/** Leaving Nivis: the flake without its markers, all at once or not at all. */
import { spawnSync } from "node:child_process";
import { compile, hasErrors } from "../compile/compile.ts";
import { preview } from "../compile/emit/emit.ts";
import { write, type OnStep } from "../compile/emit/journal.ts";
import { withLock } from "../compile/emit/lock.ts";
import { shown } from "../compile/emit/paths.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { planEjection, type Ejection } from "./plan.ts";

export interface EjectOptions {
  /** Files that were edited keep their edits, and nothing is asked of git. */
  readonly force?: boolean;
  /** Nothing is written. */
  readonly dry?: boolean;
  readonly patience?: number;
  readonly onStep?: OnStep;
}

export interface Ejected {
  /** What was done, or would be; absent where there was nothing to do. */
  readonly plan?: Ejection;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes the markers out of every generated file, and the manifest away; with an error nothing is written.
 *
 * NV7065: `out/` is not what the TypeScript says. NV7066: changes that are not committed. NV7068: the flake reads what is
 * around it (warning). Errors of the manifest, the lock, and of the syntax of files that were edited.
 */
export async function eject(root: string, out: string, options: EjectOptions = {}): Promise<Ejected> {
  const { force = false, dry = false, patience, onStep } = options;
  const run = async (): Promise<Ejected> => {
    const plan = planEjection(root, out);
    if (plan === undefined) return { diagnostics: [] };
    const refused = force ? [] : [...(await staleness(root, out)), ...uncommitted(root)];
    const diagnostics = [...refused, ...plan.diagnostics];
    if (!dry && !hasErrors(diagnostics)) await write(out, plan.changes, undefined, onStep);
    return { plan, diagnostics };
  };
  return await withLock(root, run, patience);
}

/** NV7065: what would be left behind is not what the TypeScript says. */
async function staleness(root: string, out: string): Promise<readonly Diagnostic[]> {
  const compiled = await compile(root, { types: false });
  const told = (message: string, notes: readonly string[]): readonly Diagnostic[] => [
    {
      code: "NV7065",
      severity: "error",
      message,
      labels: [],
      help: "build first, or take out/ as it lies there with --force",
      ...(notes.length === 0 ? {} : { notes }),
    },
  ];
  if (hasErrors(compiled.diagnostics))
    return told("the fleet has errors, so out/ is what it was before them", ["`bun build.ts` tells them"]);
  const { changes, diagnostics } = preview(out, compiled.files);
  if (changes.length === 0 && diagnostics.length === 0) return [];
  return told("out/ is not what the TypeScript says", [
    ...diagnostics.map(({ message }) => message),
    ...some(changes.map(({ kind, path }) => `${shown(path)} (${kind})`)),
  ]);
}

const most = 10;
const some = (list: readonly string[]): readonly string[] =>
  list.length <= most ? list : [...list.slice(0, most), `and ${list.length - most} more`];

/** NV7066: a commit is the way back. */
function uncommitted(root: string): readonly Diagnostic[] {
  const { status, stdout } = spawnSync(
    "git",
    ["-C", root, "status", "--porcelain", "--", ".", ":(exclude).nivis"],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    },
  );
  const lines = status === 0 ? stdout.split("\n").filter((line) => line !== "") : undefined;
  if (lines?.length === 0) return [];
  return [
    {
      code: "NV7066",
      severity: "error",
      message:
        lines === undefined
          ? "the project is in no git repository, so there is no way back"
          : "the repository has changes that are not committed",
      labels: [],
      help: "commit first: a commit is the way back; or --force",
      ...(lines === undefined ? {} : { notes: some(lines.map((line) => line.slice(3))) }),
    },
  ];
}
