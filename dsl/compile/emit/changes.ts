/** What a build would change. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import type { Stats } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { digest } from "../../disk/digest.ts";
import type { ManifestEntry } from "./manifest.ts";
import { shown } from "./paths.ts";
import type { RenderedFile } from "./rendered.ts";

/** One file to write or to remove. `before` is the hash of what is there, absent when nothing is. */
export type Change =
  | {
      readonly kind: "create" | "update";
      readonly path: string;
      readonly file: RenderedFile;
      readonly before?: string;
    }
  | { readonly kind: "remove"; readonly path: string; readonly before: string };

export interface Changes {
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What stands at a path. */
type OnDisk =
  | { readonly kind: "file"; readonly bytes: Buffer; readonly executable: boolean }
  | { readonly kind: "absent" | "directory" | "link" };

/**
 * Holds a plan against the disk and the last build's manifest.
 *
 * NV6001: generated files that were edited by hand. NV6002: files in the way that no build wrote. NV6007: a directory
 * that is a link to somewhere else. `force` writes over the first two.
 */
export function compare(
  out: string,
  files: readonly RenderedFile[],
  manifest: ReadonlyMap<string, ManifestEntry>,
  force: boolean,
): Changes {
  const changes: Change[] = [];
  const edited: string[] = [];
  const foreign: string[] = [];
  const blocked: string[] = [];
  const outside = linksOutside(out);
  const leaving = new Set<string>();
  const wanted = new Set(files.map(({ path }) => path));
  const respelt = new Map(
    [...manifest.keys()].filter((path) => !wanted.has(path)).map((path) => [path.toLowerCase(), path]),
  );
  let unchanged = 0;

  for (const file of files) {
    const { path } = file;
    const link = outside(path);
    if (link !== undefined) {
      leaving.add(link);
      continue;
    }
    const disk = onDisk(join(out, path));
    const other = respelt.get(path.toLowerCase());
    const above = disk.kind === "absent" ? fileAbove(out, path) : undefined;
    if (above !== undefined && (!manifest.has(above) || wanted.has(above))) {
      foreign.push(above);
    } else if (disk.kind === "absent" || (other !== undefined && isSame(join(out, path), join(out, other)))) {
      changes.push({ kind: "create", path, file });
    } else if (disk.kind === "directory") {
      const leaves = filesBelow(out, path).every((name) => manifest.has(name) && !wanted.has(name));
      if (leaves) changes.push({ kind: "create", path, file });
      else blocked.push(path);
    } else if (disk.kind === "file" && disk.bytes.equals(file.bytes) && sameMode(disk, file)) {
      unchanged++;
    } else {
      const recorded = manifest.get(path);
      if (!force && recorded === undefined) foreign.push(path);
      else if (!force && !isOurs(disk, recorded, file)) edited.push(path);
      else
        changes.push({
          kind: "update",
          path,
          file,
          ...(disk.kind === "file" ? { before: digest(disk.bytes) } : {}),
        });
    }
  }

  for (const [path, entry] of manifest) {
    if (wanted.has(path) || outside(path) !== undefined) continue;
    const disk = onDisk(join(out, path));
    if (disk.kind === "absent" || disk.kind === "directory") continue;
    if (disk.kind === "file" && (force || isOurs(disk, entry, undefined))) {
      changes.push({ kind: "remove", path, before: digest(disk.bytes) });
    } else edited.push(path);
  }

  const diagnostics = [
    ...refusal(
      "NV6001",
      edited,
      "was edited by hand since it was generated",
      "were edited by hand since they were generated",
      "make the change in the TypeScript file and restore the generated one, or let the build write over it with --force",
    ),
    ...refusal(
      "NV6002",
      foreign,
      "is there already, and no build wrote it",
      "are there already, and no build wrote them",
      "move it away or give the TypeScript file another name; --force writes over it",
    ),
    ...refusal(
      "NV6002",
      blocked,
      "is a directory, where a file is to be written",
      "are directories, where files are to be written",
      "move it away or give the TypeScript file another name",
    ),
    ...refusal(
      "NV6007",
      [...leaving].toSorted(),
      "is a link that leads somewhere else",
      "are links that lead somewhere else",
      "replace the link by a directory: a build writes below out/, and what it owns beside it, only",
    ),
  ];
  return { changes, unchanged, diagnostics };
}

function refusal(
  code: string,
  paths: readonly string[],
  one: string,
  many: string,
  help: string,
): Diagnostic[] {
  const [first, ...others] = paths;
  if (first === undefined) return [];
  const message = others.length === 0 ? `${shown(first)} ${one}` : `${paths.length} files ${many}`;
  const notes = others.length === 0 ? {} : { notes: paths.map(shown) };
  return [{ code, severity: "error", message, labels: [], help, ...notes }];
}

function onDisk(path: string): OnDisk {
  const stat = statOf(path);
  if (stat === undefined) return { kind: "absent" };
  if (stat.isDirectory()) return { kind: "directory" };
  if (!stat.isFile()) return { kind: "link" };
  return { kind: "file", bytes: readFileSync(path), executable: (stat.mode & 0o111) !== 0 };
}

/** A path below a file does not exist either. */
function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** What stands, as a file, where the path needs a directory. */
function fileAbove(out: string, path: string): string | undefined {
  for (let above = dirname(path); above !== "." && above !== ".."; above = dirname(above)) {
    const stat = statOf(join(out, above));
    if (stat !== undefined) return stat.isFile() ? above : undefined;
  }
  return undefined;
}

/** Whether two spellings are one file, as where names ignore case. */
function isSame(left: string, right: string): boolean {
  const [a, b] = [left, right].map(statOf);
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

function filesBelow(out: string, directory: string): readonly string[] {
  return readdirSync(join(out, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = `${directory}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(out, path) : [path];
  });
}

const sameMode = (disk: { readonly executable: boolean }, file: RenderedFile): boolean =>
  process.platform === "win32" || disk.executable === file.executable;

/** Whether the bytes are those a build wrote; a checkout that turns line ends into CRLF is no edit. */
function isOurs(disk: OnDisk, recorded: ManifestEntry | undefined, file: RenderedFile | undefined): boolean {
  if (disk.kind !== "file") return false;
  if (digest(disk.bytes) === recorded?.sha256 || file?.bytes.equals(disk.bytes) === true) return true;
  const text = disk.bytes.toString("latin1");
  return (
    text.includes("\r\n") && digest(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1")) === recorded?.sha256
  );
}

/** Tells the first directory on the way to a path that is a link: leading out of `out`, or at all where `out` is not above. */
function linksOutside(out: string): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const check = (directory: string): string | undefined => {
    if (directory === "." || directory === "..") return undefined;
    if (known.has(directory)) return known.get(directory);
    let link = check(dirname(directory));
    const full = join(out, directory);
    if (link === undefined && lstatSync(full, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      if (directory.startsWith("../") || !leadsBelow(out, full)) link = directory;
    }
    known.set(directory, link);
    return link;
  };
  return (path) => check(dirname(path));
}

/** A dangling link leads nowhere. */
function leadsBelow(out: string, link: string): boolean {
  try {
    return realpathSync(link).startsWith(realpathSync(out) + sep);
  } catch {
    return false;
  }
}
