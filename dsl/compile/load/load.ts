/** Runs a fleet's files and collects what they export. */
import { existsSync, readdirSync, realpathSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readBytes } from "../../disk/read.ts";
import { writer, writeWhole } from "../../disk/write.ts";
import type { LoadedExport } from "../../fleet/lower/index.ts";
import { setPositionMapper } from "../../nix/expr/source.ts";
import { importDiagnostics } from "./check-imports.ts";
import { exceptionDiagnostics } from "./exception.ts";
import { hashOf, SourceFiles, version } from "./files.ts";
import type { SourceFile } from "./files.ts";
import { groups } from "./graph.ts";
import type { Group } from "./graph.ts";
import { instrument } from "./instrument.ts";
import type { Instrumented } from "./instrument.ts";
import { isJson, jsonModule } from "./json.ts";
import { positionsOf } from "./positions.ts";
import { library, libraryEnding, loadedFrom, resolver } from "./resolve.ts";
import type { Resolved } from "./resolve.ts";
import { leadingOf } from "./scan.ts";

export interface Loaded {
  /** By file, then in the order of definition. A value exported again elsewhere is listed where it is defined. */
  readonly exports: readonly LoadedExport[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every file of the fleet that took part, also those that are only imported; `watch` looks at these. */
  readonly files: readonly string[];
  /** Whether the files are all that it depends on: none looks at its surroundings, or imports what might. */
  readonly pure: boolean;
}

/** What the steps of loading share. */
export interface Program {
  readonly root: string;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly resolve: (from: string, specifier: string) => Resolved;
  readonly importsOf: (file: string) => readonly string[];
  /** The group of files a file imports in a circle; of itself alone mostly. */
  readonly groupOf: ReadonlyMap<string, Group>;
}

/** How a fleet is loaded. */
export interface LoadOptions {
  /** With copies of its own, that no build runs; files that look at their surroundings, or may say something, are not run. */
  readonly rehearsal?: boolean;
}

/** Where the copies lie. */
export const copiesOf = (root: string, { rehearsal = false }: LoadOptions = {}): string =>
  join(root, ".nivis", rehearsal ? "rehearsal" : "load");

const runtime = loadedFrom(join(library, `compile/load/runtime${libraryEnding}`));

/**
 * Loads the files of a fleet: `load("/fleet", discover("/fleet"))`.
 *
 * Files with errors, and those that import them, are left out; all others run.
 * NV2001 syntax, NV2002 missing import, NV2003 missing export, NV2004 circular import, NV2005 exception, NV2006 unreadable;
 * NV2007 a text that lacks its tag, a warning.
 */
export async function load(
  directory: string,
  files: readonly string[],
  options: LoadOptions = {},
): Promise<Loaded> {
  const root = realpathSync(directory);
  const copies = copiesOf(root, options);
  const program = read(root, copies, files);
  if (options.rehearsal === true && !isPure(program))
    return { exports: [], diagnostics: [], files: [], pure: false };
  const diagnostics: Diagnostic[] = [...program.sources.values()].flatMap((source) => source.diagnostics);
  diagnostics.push(...(await importDiagnostics(program)));
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const broken = new Set(errors.map(({ labels }) => labels[0]?.origin.file ?? ""));

  const ordered = [...new Set(program.groupOf.values())];
  const names = copyNames(program, ordered);
  setPositionMapper(
    positionsOf(root, new Map([...names].map(([file, name]) => [join(copies, name), file])), (file) =>
      weave(program, copies, names, file),
    ),
  );
  await write(program, copies, names, broken);

  await runAll(
    copies,
    ordered.flat().flatMap((file) => (broken.has(file) ? [] : (names.get(file) ?? []))),
  );

  const modules = new Map<string, Readonly<Record<string, unknown>>>();
  const failures = new Set<unknown>();
  for (const group of ordered) {
    const failing = group.some(
      (file) => broken.has(file) || program.importsOf(file).some((other) => broken.has(other)),
    );
    if (failing) for (const file of group) broken.add(file);
    for (const file of group) {
      if (broken.has(file)) continue;
      try {
        modules.set(
          file,
          (await import(
            /* @vite-ignore */ pathToFileURL(join(copies, names.get(file) ?? "")).href
          )) as Record<string, unknown>,
        );
      } catch (error) {
        broken.add(file);
        if (failures.has(error)) continue;
        failures.add(error);
        diagnostics.push(...exceptionDiagnostics(error, file, program));
      }
    }
  }
  return {
    exports: collect(program, files, ordered.flat(), modules),
    diagnostics,
    files: [...program.sources.keys()].toSorted(),
    pure: isPure(program),
  };
}

/** Packages, and JavaScript that is imported as it is, may read anything; JSON is read whole. */
function isPure({ sources, resolve }: Program): boolean {
  for (const { file, facts } of sources.values()) {
    if (facts.ambient === true) return false;
    for (const { specifier } of facts.imports) {
      const target = resolve(file, specifier);
      if (target.kind === "package") return false;
      if (target.kind !== "other") continue;
      if (!target.path.endsWith(".json")) return false;
      readBytes(target.path);
    }
  }
  return true;
}

/**
 * Runs all copies at once, what is imported first: engines read a whole graph faster than file by file. Where one
 * throws, the others are run, and the failure is told, when each is imported for itself.
 */
async function runAll(copies: string, names: readonly string[]): Promise<void> {
  const text = names.map((name) => `import ${JSON.stringify(`./${name}`)};\n`).join("");
  const path = join(copies, `all.${hashOf(text).slice(0, 16)}.js`);
  if (!existsSync(path)) writeWhole(path, text);
  try {
    await import(/* @vite-ignore */ pathToFileURL(path).href);
  } catch {
    // Told below, at the file that failed.
  }
}

function read(root: string, copies: string, files: readonly string[]): Program {
  const resolve = resolver(root);
  const reader = new SourceFiles(root, copies);
  const sources = new Map<string, SourceFile>();
  const imports = new Map<string, readonly string[]>();
  const queue = [...files];
  for (const file of queue) {
    if (sources.has(file)) continue;
    const source = reader.read(file);
    sources.set(file, source);
    const targets = source.facts.imports.flatMap(({ specifier }) => {
      const target = resolve(file, specifier);
      return target.kind === "fleet" ? [target.file] : [];
    });
    imports.set(file, targets);
    queue.push(...targets);
  }
  reader.save();
  const importsOf = (file: string): readonly string[] => imports.get(file) ?? [];
  const groupOf = new Map<string, Group>();
  for (const group of groups([...sources.keys()], importsOf))
    for (const file of group) groupOf.set(file, group);
  return { root, sources, resolve, importsOf, groupOf };
}

/** Names of copies change with the text of the file and of everything it imports. */
function copyNames({ sources, importsOf }: Program, ordered: readonly Group[]): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const group of ordered) {
    const own = group.map((file) => sources.get(file)?.hash ?? "");
    const others = group.flatMap((file) => importsOf(file).map((other) => hashes.get(other) ?? ""));
    const shared = hashOf(version, ...own, "", ...others);
    for (const file of group) hashes.set(file, group.length === 1 ? shared : hashOf(file, shared));
  }
  const names = new Map<string, string>();
  for (const [file, hash] of hashes) {
    const dot = file.lastIndexOf(".");
    names.set(file, `${file.slice(0, dot)}.${hash.slice(0, 16)}.js`);
  }
  return names;
}

/** The instrumented copy of a file. */
function weave(
  { root, sources, resolve }: Program,
  copies: string,
  names: ReadonlyMap<string, string>,
  file: string,
): Instrumented | undefined {
  const source = sources.get(file);
  if (source === undefined) return undefined;
  if (isJson(file)) return { code: jsonModule(source.text), mappings: () => [] };
  const here = join(copies, dirname(names.get(file) ?? file));
  const from = (path: string): string => {
    const way = relative(here, path).split(sep).join("/");
    return way.startsWith(".") ? way : `./${way}`;
  };
  const libraryNames = new Set<string>();
  for (const { specifier, names: taken } of source.facts.imports) {
    if (resolve(file, specifier).kind !== "library") continue;
    for (const { local } of taken) if (local !== undefined) libraryNames.add(local);
  }
  return instrument(source.parsed(), {
    runtime: from(runtime),
    original: from(join(root, file)),
    libraryNames,
    specifier: (specifier) => {
      const target = resolve(file, specifier);
      if (target.kind === "fleet") return from(join(copies, names.get(target.file) ?? target.file));
      if (target.kind === "library") return from(loadedFrom(target.path));
      return target.kind === "other" ? from(target.path) : undefined;
    },
  });
}

/** Writes the copies that are not there, and removes those of texts that are gone. */
async function write(
  program: Program,
  copies: string,
  names: ReadonlyMap<string, string>,
  broken: ReadonlySet<string>,
): Promise<void> {
  const copied = writer(copies);
  let changed = false;
  for (const [file, name] of names) {
    if (broken.has(file) || existsSync(join(copies, name))) continue;
    const woven = weave(program, copies, names, file);
    if (woven === undefined) continue;
    copied.write(name, woven.code);
    changed = true;
  }
  await copied.done();
  // Copies are modules, whatever the fleet's own package.json says.
  const settings = join(copies, "package.json");
  if (!existsSync(settings)) writeWhole(settings, '{ "type": "module" }\n');
  if (changed) prune(copies, new Set(names.values()));
}

/** Another build may be running the copies of a moment ago: only old ones go. */
function prune(copies: string, names: ReadonlySet<string>): void {
  const old = Date.now() - 3_600_000;
  for (const entry of readdirSync(copies, { recursive: true, encoding: "utf8" })) {
    const path = join(copies, entry);
    if (names.has(entry.split(sep).join("/")) || entry.endsWith(".json")) continue;
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() === true && stat.mtimeMs < old) rmSync(path, { force: true });
  }
}

function collect(
  { sources, resolve }: Program,
  files: readonly string[],
  evaluated: readonly string[],
  modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): LoadedExport[] {
  const owners = new Map<unknown, string>();
  const found = new Map<string, LoadedExport[]>();
  const discovered = new Set(files);
  for (const file of evaluated) {
    const module = modules.get(file);
    const source = sources.get(file);
    if (module === undefined || source === undefined || !discovered.has(file)) continue;
    const exports: LoadedExport[] = [];
    found.set(file, exports);
    const facts = source.facts.exports.flatMap((fact) => {
      if (fact.from?.name !== "*" || fact.name !== "*") return [fact];
      const named = new Set(source.facts.exports.map(({ name }) => name));
      return Object.keys(module)
        .filter((name) => !named.has(name))
        .map((name) => Object.assign({}, fact, { name }));
    });
    for (const fact of facts) {
      const target = fact.from === undefined ? undefined : resolve(file, fact.from.specifier);
      if (target?.kind === "library" || (target?.kind === "fleet" && discovered.has(target.file))) continue;
      if (!(fact.name in module)) continue;
      const value = module[fact.name];
      if ((typeof value === "object" && value !== null) || typeof value === "function") {
        if (owners.has(value)) continue;
        owners.set(value, file);
      }
      const leading = leadingOf(fact);
      exports.push({
        file,
        name: fact.name,
        value,
        origin: { file, ...fact.place },
        ...(leading === undefined ? {} : { leading }),
      });
    }
  }
  return files.flatMap((file) => found.get(file) ?? []);
}
