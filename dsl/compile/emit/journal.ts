/**
 * All or nothing.
 *
 * 1. *Stage*: the new contents go to `out/.nivis-journal/`, each flushed to the disk.
 * 2. *Commit*: `commit.json`, the list of what to do, appears there by one rename. Before it nothing of the tree has
 *    changed and an interrupted build is undone by removing the journal; after it the build is finished by going on.
 * 3. *Apply*: staged files are renamed to their places, the manifest last; files no longer generated are removed.
 * 4. *Forget*: `commit.json` goes first, then the rest of the journal.
 *
 * Each step can be done again: a staged file that is gone has been moved already.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { rmdirSync, rmSync } from "node:fs";
import { open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Change } from "./changes.ts";
import { digest } from "../../disk/digest.ts";
import { journalName, manifestName, shown } from "./paths.ts";

/** Called after each step that reached the disk; tests stop the process here. */
export type OnStep = (step: string) => void;

interface Record {
  readonly version: 1;
  readonly moves: readonly {
    readonly staged: string;
    readonly path: string;
    readonly before?: string;
    readonly after: string;
  }[];
  readonly removals: readonly { readonly path: string; readonly before: string }[];
}

const commitName = "commit.json";
const journalOf = (out: string): string => join(out, journalName);

/** Whether a build was interrupted here. */
export const isInterrupted = (out: string): boolean => existsSync(journalOf(out));

/** Makes the changes, and writes the manifest; without one, the manifest that is there goes. */
export async function write(
  out: string,
  changes: readonly Change[],
  manifest: string | undefined,
  onStep?: OnStep,
): Promise<void> {
  const journal = journalOf(out);
  mkdirSync(journal, { recursive: true });
  onStep?.("journal");
  const moves: { staged: string; path: string; before?: string; after: string }[] = [];
  const writes: Promise<void>[] = [];
  const stage = (path: string, bytes: Buffer, executable: boolean, before: string | undefined): void => {
    const staged = String(moves.length);
    moves.push({ staged, path, after: digest(bytes), ...(before === undefined ? {} : { before }) });
    writes.push(
      flushed(join(journal, staged), bytes, executable ? 0o755 : 0o644).then(() => onStep?.(`stage ${path}`)),
    );
  };
  for (const change of changes) {
    if (change.kind !== "remove")
      stage(change.path, change.file.bytes, change.file.executable, change.before);
  }
  if (manifest !== undefined) stage(manifestName, Buffer.from(manifest), false, undefined);
  await Promise.all(writes);
  const removals = changes.flatMap((change) =>
    change.kind === "remove" ? [{ path: change.path, before: change.before }] : [],
  );
  const gone = manifest === undefined ? hashAt(join(out, manifestName)) : undefined;
  if (gone !== undefined) removals.push({ path: manifestName, before: gone });
  const record: Record = { version: 1, moves, removals };
  const temporary = join(journal, `${commitName}.tmp`);
  await flushed(temporary, Buffer.from(JSON.stringify(record)), 0o644);
  await flush(journal);
  onStep?.("record");
  renameSync(temporary, join(journal, commitName));
  await flush(journal);
  onStep?.("commit");
  await apply(out, record, onStep);
}

/** What was done about an interrupted build. */
export type Recovery = "none" | "undone" | "finished";

/**
 * Finishes or undoes a build that was interrupted.
 *
 * NV6008: files were edited since; nothing is done about it unless told by `force`.
 */
export async function recover(out: string, force: boolean, onStep?: OnStep): Promise<Recovery> {
  const journal = journalOf(out);
  if (!isInterrupted(out)) return "none";
  const record = readRecord(journal);
  if (record === undefined) {
    await forget(journal, onStep);
    return "undone";
  }
  const edited = record.moves.filter(
    ({ staged, path, before, after }) =>
      existsSync(join(journal, staged)) &&
      path !== manifestName &&
      ![before, after].includes(hashAt(join(out, path))),
  );
  if (edited.length > 0 && !force) {
    throw new NivisError([
      {
        code: "NV6008",
        severity: "error",
        message: "a build was interrupted, and files it was about to write were edited since",
        labels: [],
        help: "move your edits away, then build again; or let the build write over them with --force",
        notes: edited.map(({ path }) => shown(path)),
      },
    ]);
  }
  await apply(out, record, onStep);
  return "finished";
}

function readRecord(journal: string): Record | undefined {
  const path = join(journal, commitName);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record) : undefined;
}

async function apply(out: string, { moves, removals }: Record, onStep?: OnStep): Promise<void> {
  const journal = journalOf(out);
  const touched = new Set<string>();
  // Moves come after all removals: where one is done, a removal would only find what a move has put there.
  if (moves.every(({ staged }) => existsSync(join(journal, staged)))) {
    for (const { path, before } of removals) {
      const target = join(out, path);
      if (hashAt(target) !== before) continue;
      rmSync(target);
      touched.add(dirname(path));
      onStep?.(`remove ${path}`);
    }
    for (const { path } of removals) removeEmpty(out, dirname(path), onStep);
  }
  const made = new Set<string>();
  for (const { staged, path } of moves) {
    const from = join(journal, staged);
    if (!existsSync(from)) continue;
    const target = join(out, path);
    if (!made.has(dirname(path))) mkdirSync(dirname(target), { recursive: true });
    made.add(dirname(path));
    await move(from, target);
    touched.add(dirname(path));
    onStep?.(`move ${path}`);
  }
  await Promise.all([...withParents(touched)].map((directory) => flush(join(out, directory))));
  onStep?.("applied");
  await forget(journal, onStep);
}

/** Renames, by way of a copy where the project's root lies on another file system than `out/`. */
async function move(from: string, target: string): Promise<void> {
  try {
    renameSync(from, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const near = `${target}.nivis-new`;
    copyFileSync(from, near);
    await flush(near);
    renameSync(near, target);
    rmSync(from);
  }
}

function withParents(directories: Iterable<string>): ReadonlySet<string> {
  const all = new Set(["."]);
  for (const directory of directories) {
    for (let path = directory; !all.has(path); path = dirname(path)) all.add(path);
  }
  return all;
}

async function forget(journal: string, onStep?: OnStep): Promise<void> {
  rmSync(join(journal, commitName), { force: true });
  await flush(journal);
  onStep?.("forget");
  rmSync(journal, { recursive: true, force: true });
  onStep?.("done");
}

/** Removes a directory that a removed file left empty, and those above it. */
function removeEmpty(out: string, directory: string, onStep?: OnStep): void {
  for (let path = directory; path !== "." && path !== ".."; path = dirname(path)) {
    const full = join(out, path);
    if (!existsSync(full)) continue;
    if (readdirSync(full).length > 0) return;
    rmdirSync(full);
    onStep?.(`remove ${path}/`);
  }
}

function hashAt(path: string): string | undefined {
  try {
    return digest(readFileSync(path));
  } catch {
    return undefined;
  }
}

const flushed = (path: string, bytes: Buffer, mode: number): Promise<void> =>
  writeFile(path, bytes, { mode, flush: true });

/** Makes what is in a file, or renames in a directory, last; not every system can. */
async function flush(path: string): Promise<void> {
  try {
    const handle = await open(path, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows has no handle for directories.
  }
}
