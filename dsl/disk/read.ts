/**
 * How a build reads the disk: each question is noted with its answer, so that the next build can ask them again and
 * knows that nothing has changed (`dsl/compile/unchanged.ts`), and `--watch` knows what to look at.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { digest } from "./digest.ts";

/**
 * What can be asked of a path: its bytes and whether they may be executed, what it is, the entries of a directory, where its
 * links lead, or, for files too many or too big to be read, its size and its time.
 */
export type Question = "bytes" | "kind" | "entries" | "real" | "stat";

/** A question with its answer in short. */
export type Read = readonly [question: Question, path: string, answer: string];

export type Kind = "file" | "directory" | "other";

export interface Entry {
  readonly name: string;
  readonly kind: Kind | "link";
}

const missing = "missing";
let notes: Map<string, Read> | undefined;

function note(question: Question, path: string, answer: string): void {
  notes?.set(`${question} ${path}`, [question, path, answer]);
}

/** From now on what is read is noted; what was noted before belongs to an earlier build. The answer gives what has been noted so far. */
export function noteReads(): () => readonly Read[] {
  const own = new Map<string, Read>();
  notes = own;
  return () => [...own.values()];
}

const executable = ({ mode }: Stats): boolean => process.platform !== "win32" && (mode & 0o111) !== 0;

/** The bytes of a file; errors as `readFileSync` throws them. */
export function readBytes(path: string): { readonly bytes: Buffer; readonly executable: boolean } {
  try {
    const bytes = readFileSync(path);
    const mayRun = executable(statSync(path));
    note("bytes", path, bytesAnswer(bytes, mayRun));
    return { bytes, executable: mayRun };
  } catch (error) {
    note("bytes", path, missing);
    throw error;
  }
}

/** The text of a file; errors as `readFileSync` throws them. */
export const readText = (path: string): string => readBytes(path).bytes.toString("utf8");

const bytesAnswer = (bytes: Uint8Array, mayRun: boolean): string => `${digest(bytes)}${mayRun ? " x" : ""}`;

/** What stands at a path, links followed; `undefined` for nothing. */
export function kindAt(path: string): Kind | undefined {
  const kind = kindOf(statSync(path, { throwIfNoEntry: false }));
  note("kind", path, kind ?? missing);
  return kind;
}

function kindOf(stat: Pick<Stats, "isFile" | "isDirectory"> | undefined): Kind | undefined {
  if (stat === undefined) return undefined;
  if (stat.isFile()) return "file";
  return stat.isDirectory() ? "directory" : "other";
}

/** The entries of a directory by name; `undefined` when it cannot be read. */
export function entriesAt(path: string): readonly Entry[] | undefined {
  const entries = list(path);
  note("entries", path, entriesAnswer(entries));
  return entries;
}

function list(path: string): readonly Entry[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
      .map((entry): Entry => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? "link" : (kindOf(entry) ?? "other"),
      }))
      .toSorted((left, right) => (left.name < right.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

const entriesAnswer = (entries: readonly Entry[] | undefined): string =>
  entries === undefined ? missing : digest(entries.map(({ name, kind }) => `${kind} ${name}`).join("\n"));

/** Where the links of a path lead; errors as `realpathSync` throws them. */
export function realPath(path: string): string {
  const real = realpathSync(path);
  note("real", path, real);
  return real;
}

/** Size and time of a file: whether it is there, and whether it is still the one it was, for files that are too big to be read again. */
export function statAt(path: string): string {
  const answer = statAnswer(path);
  note("stat", path, answer);
  return answer;
}

function statAnswer(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat === undefined ? missing : `${stat.size} ${stat.mtimeNs}`;
}

/** Asks again. */
export function answerNow(question: Question, path: string): string {
  try {
    switch (question) {
      case "bytes":
        return bytesAnswer(readFileSync(path), executable(statSync(path)));
      case "kind":
        return kindOf(statSync(path, { throwIfNoEntry: false })) ?? missing;
      case "entries":
        return entriesAnswer(list(path));
      case "real":
        return realpathSync(path);
      case "stat":
        return statAnswer(path);
    }
  } catch {
    return missing;
  }
}

/** The first question whose answer is another one now. */
export const changedSince = (reads: readonly Read[]): Read | undefined =>
  reads.find(([question, path, answer]) => answerNow(question, path) !== answer);
