/** A build after which nothing has changed: it costs a look at what the last one read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { answerNow, changedSince } from "../disk/read.ts";
import type { Read } from "../disk/read.ts";
import { writeWhole } from "../disk/write.ts";
import type { Escape } from "../nix/expr/escapes.ts";
import type { Compiled } from "./compile.ts";
import { journalName, manifestName } from "./emit/paths.ts";
import { typesFolder } from "../options/schema.ts";
import { rooms } from "./discover.ts";
import { bundle, library } from "./load/resolve.ts";
import { dayOfBuild } from "./today.ts";
import { readKept } from "./typecheck/kept.ts";

/** What a build told that wrote `out/`, or found it as it should be. */
export interface Built {
  /** How many files it generates. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly escapes: readonly Escape[];
}

interface Stamp {
  readonly version: 1;
  readonly conditions: string;
  readonly reads: readonly Read[];
  readonly built: Built;
}

const pathOf = (root: string): string => join(root, ".nivis", "built.json");

/** What besides files a build depends on; `asked` is what the command line says. */
export function conditions(asked: object): string {
  const { LANG, LC_ALL, LC_COLLATE, TZ } = process.env;
  const versions = [process.versions.node, process.versions["bun"], process.platform, process.arch];
  const locale = [LANG, LC_ALL, LC_COLLATE, TZ];
  return JSON.stringify({ asked, today: dayOfBuild(), versions, locale, library: bundle ?? library });
}

/**
 * What the last build told, when one now would read the same files and find `out/` as that one left it; `undefined` when
 * there is something to do, or when that cannot be known.
 */
export function unchanged(root: string, under: string): Built | undefined {
  let stamp: Stamp;
  try {
    stamp = JSON.parse(readFileSync(pathOf(root), "utf8")) as Stamp;
  } catch {
    return undefined;
  }
  if (stamp.version !== 1 || stamp.conditions !== under) return undefined;
  return changedSince(stamp.reads) === undefined ? stamp.built : undefined;
}

/**
 * Keeps what a build told with all that it read and wrote. A fleet that looks at its surroundings (`Loaded.pure`) is built
 * each time.
 */
export function remember(root: string, out: string, under: string, compiled: Compiled): void {
  const { files, diagnostics, escapes, pure } = compiled;
  const checked = filesOfTypes(root);
  if (!pure || checked === undefined) return;
  const isOurs = ([question, path]: Read): boolean =>
    question === "entries" && (path === out || path.startsWith(out + sep));
  const read = compiled.reads.filter((one) => !isOurs(one));
  // What changed while the build ran was read by one stage and not by another.
  if (changedSince(read) !== undefined) return;
  // Who looked for files in `out/` saw it before this build wrote there.
  const listed = compiled.reads.some(isOurs) ? directoriesOf(out, compiled) : [];
  const written = [manifestName, journalName, ...files.map(({ path }) => path)].flatMap((path) =>
    (["bytes", "real"] as const).map((question): Read => {
      const full = join(out, path);
      return [question, full, answerNow(question, full)];
    }),
  );
  const known = new Set(compiled.reads.flatMap(([question, path]) => (question === "bytes" ? [path] : [])));
  const beside = [join(root, ".nivis/source-map.json"), ...checked, ...ofNivis()].filter(
    (path) => !known.has(path),
  );
  const stamp: Stamp = {
    version: 1,
    conditions: under,
    reads: [
      ...read,
      ...listed.map((path): Read => ["entries", path, answerNow("entries", path)]),
      ...written,
      ...beside.map((path): Read => ["stat", path, answerNow("stat", path)]),
      ...directoriesOfTypes(root, checked).map((path): Read => ["entries", path, answerNow("entries", path)]),
    ],
    built: { files: files.length, diagnostics, escapes },
  };
  writeWhole(pathOf(root), JSON.stringify(stamp));
}

/** The directories of `out/` that were looked into, and those that are there since. */
function directoriesOf(out: string, { reads, files }: Compiled): readonly string[] {
  const found = new Set(
    reads.flatMap(([question, path]) => (question === "entries" && path.startsWith(out) ? [path] : [])),
  );
  for (const { path } of files)
    for (let at = dirname(join(out, path)); at.startsWith(out) && !found.has(at); at = dirname(at))
      found.add(at);
  return [...found];
}

const ofTests = /\.(?:test|test-d)\.ts$|(?:^|\/)(?:testing|golden|fixtures|samples|pages)(?:\/|$)/;

/** A bundle is made in a folder of its own, and stays as it is. */
const isOfBundle = (path: string): boolean => bundle !== undefined && path.startsWith(bundle + sep);

/** The files of Nivis itself: its data alone where a bundle runs, of which it is known that it is that of the sources. */
const ofNivis = (): readonly string[] =>
  readdirSync(bundle === undefined ? library : join(library, "options"), {
    recursive: true,
    withFileTypes: true,
  }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const isSource = path.endsWith(".ts") && !path.endsWith(".d.ts");
    const isRead = bundle === undefined ? !ofTests.test(path.slice(library.length)) : !isSource;
    return entry.isFile() && isRead ? [path] : [];
  });

/**
 * What the type-check depends on besides the fleet: what TypeScript read last, its settings, what is installed. `undefined`
 * when that is not known.
 */
function filesOfTypes(root: string): readonly string[] | undefined {
  const info = join(root, ".nivis", "types.tsbuildinfo");
  try {
    const { fileNames } = JSON.parse(readFileSync(info, "utf8")) as { fileNames: readonly string[] };
    const installed = join(nearestModules(root), ".package-lock.json");
    return [
      ...settingsFrom(join(root, "tsconfig.json")),
      installed,
      ...Object.keys(readKept(root)?.generated ?? {}),
      ...fileNames.map((name) => resolve(dirname(info), name)).filter((path) => !isOfBundle(path)),
    ];
  } catch {
    return undefined;
  }
}

/**
 * Where a file that is added may be one that TypeScript takes: below the rooms, also where no builder is looked for, in the
 * project's own types, and on the way to every file of the project that it read.
 */
function directoriesOfTypes(root: string, files: readonly string[]): readonly string[] {
  const found = new Set([root, join(root, typesFolder)]);
  for (const room of rooms) {
    const path = join(root, room);
    found.add(path);
    if (!existsSync(path)) continue;
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) found.add(join(entry.parentPath, entry.name));
  }
  for (const file of files) {
    if (!file.startsWith(root + sep) || /[\\/](?:node_modules|\.nivis)[\\/]/.test(file)) continue;
    for (let path = dirname(file); path.length > root.length && !found.has(path); path = dirname(path))
      found.add(path);
  }
  return [...found];
}

/** A file of settings and those it extends; what packages bring changes with what is installed. */
function settingsFrom(path: string): readonly string[] {
  const [, others = ""] = /"extends"\s*:\s*("[^"]*"|\[[^\]]*\])/.exec(readFileSync(path, "utf8")) ?? [];
  const own = [...others.matchAll(/"(\.[^"]*)"/g)].map(([, name = ""]) => resolve(dirname(path), name));
  return [path, ...own.flatMap((other) => settingsFrom(existsSync(other) ? other : `${other}.json`))];
}

function nearestModules(root: string): string {
  const modules = join(root, "node_modules");
  return existsSync(modules) || dirname(root) === root ? modules : nearestModules(dirname(root));
}
