/** What the last build wrote. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isOwnable, manifestName } from "./paths.ts";
import { NivisError } from "../../diagnostics/diagnostic.ts";

export interface ManifestEntry {
  readonly path: string;
  readonly source: string;
  readonly sha256: string;
}

/** The manifest's text: one line per file, by path, so that merges of branches meet line by line. */
export function printManifest(entries: readonly ManifestEntry[]): string {
  const lines = entries
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .map(({ path, source, sha256: hash }) => `    ${JSON.stringify({ path, source, sha256: hash })}`);
  return `{\n  "version": 1,\n  "files": [\n${lines.join(",\n")}\n  ]\n}\n`;
}

/**
 * The manifest of `out`, by path; empty when there is none.
 *
 * NV6006: the manifest cannot be read, as after a merge that left conflict marks in it.
 */
export function readManifest(out: string): ReadonlyMap<string, ManifestEntry> {
  let text: string;
  try {
    text = readFileSync(join(out, manifestName), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw unreadable(String((error as Error).message));
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw unreadable(/^(?:<{7}|>{7})/m.test(text) ? "a merge left conflict marks in it" : "it is not JSON");
  }
  const files = typeof parsed === "object" && parsed !== null && "files" in parsed ? parsed.files : undefined;
  if (!Array.isArray(files) || (parsed as { version?: unknown }).version !== 1)
    throw unreadable("it has another form");
  const entries = new Map<string, ManifestEntry>();
  for (const entry of files as readonly unknown[]) {
    if (!isEntry(entry)) throw unreadable("an entry is not of this build's");
    entries.set(entry.path, entry);
  }
  return entries;
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== "object" || value === null) return false;
  const { path, source, sha256: hash } = value as Partial<Record<string, unknown>>;
  return (
    typeof path === "string" && isOwnable(path) && typeof source === "string" && typeof hash === "string"
  );
}

function unreadable(reason: string): NivisError {
  return new NivisError([
    {
      code: "NV6006",
      severity: "error",
      message: `out/${manifestName} cannot be read: ${reason}`,
      labels: [],
      help: "restore it from git (`git checkout --theirs` or `--ours` after a merge), or run the build with --force, which then takes every file it generates for its own",
    },
  ]);
}
