/** Texts and facts of a fleet's files, from the cache where the text has not changed. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { unerasable } from "./erase.ts";
import { isJson, jsonFacts } from "./json.ts";
import { readText } from "../../disk/read.ts";
import { writeWhole } from "../../disk/write.ts";
import { looksAround } from "./ambient.ts";
import { parseFile } from "./parse.ts";
import type { Parsed } from "./parse.ts";
import { library, libraryEnding, loadedFrom } from "./resolve.ts";
import { scan } from "./scan.ts";
import type { FileFacts } from "./scan.ts";
import { untaggedText, untaggedTexts } from "./untagged.ts";

/** A file of the fleet as it is on disk. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly hash: string;
  readonly facts: FileFacts;
  readonly diagnostics: readonly Diagnostic[];
  /** The syntax tree; parsed when asked for. */
  readonly parsed: () => Parsed;
}

export const hashOf = (...parts: readonly string[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

const parts = [
  "ambient",
  "comments",
  "erase",
  "guards",
  "instrument",
  "json",
  "loose",
  "parse",
  "scan",
  "sites",
  "syntax",
  "untagged",
];
const here = dirname(fileURLToPath(import.meta.url));

/** `instrumentation`, where its sources are not there to be read: in the package, which is told when it is made. */
declare const NIVIS_INSTRUMENTATION: string | undefined;

/** Changes with every change of the instrumentation. */
export const instrumentation =
  typeof NIVIS_INSTRUMENTATION === "string"
    ? NIVIS_INSTRUMENTATION
    : hashOf(...parts.map((part) => readFileSync(join(here, `${part}.ts`), "utf8")));

/** Of another one, copies and facts are of no use; copies import the library from where it is. */
export const version = hashOf(instrumentation, loadedFrom(join(library, `index${libraryEnding}`)));

const warnings = (file: string, { untagged = [] }: FileFacts): readonly Diagnostic[] =>
  untagged.map((place) => untaggedText(file, place));

interface Cache {
  readonly version: string;
  readonly files: Readonly<Record<string, FileFacts>>;
}

/** Reads files by name, and remembers facts by the hash of their text in `.nivis/load/facts.json`. */
export class SourceFiles {
  readonly #root: string;
  readonly #path: string;
  readonly #cached: Readonly<Record<string, FileFacts>>;
  readonly #used = new Map<string, FileFacts>();
  #changed = false;

  constructor(root: string, directory: string) {
    this.#root = root;
    this.#path = join(directory, "facts.json");
    this.#cached = readCache(this.#path);
  }

  /** NV2006: the file cannot be read. NV2007: a text that lacks its tag, a warning. */
  read(file: string): SourceFile {
    let text: string;
    try {
      text = readText(join(this.#root, file)).replace(/^\uFEFF/, "");
    } catch (error) {
      const message = `this file cannot be read: ${reasonOf(error)}`;
      const labels = [{ origin: { file, line: 1, column: 1 } }];
      const diagnostics: Diagnostic[] = [{ code: "NV2006", severity: "error", message, labels }];
      return {
        file,
        text: "",
        hash: "",
        facts: { imports: [], exports: [] },
        diagnostics,
        parsed: () => parseFile(file, ""),
      };
    }
    const hash = hashOf(file, text);
    let tree: Parsed | undefined;
    const parsed = (): Parsed => (tree ??= parseFile(file, text));
    const cached = this.#cached[hash];
    if (cached !== undefined) {
      this.#used.set(hash, cached);
      return { file, text, hash, facts: cached, diagnostics: warnings(file, cached), parsed };
    }
    this.#changed = true;
    if (isJson(file)) return { file, text, hash, ...jsonFacts(file, text), parsed };
    const diagnostics = [...parsed().diagnostics, ...unerasable(parsed())];
    if (diagnostics.length > 0) {
      return { file, text, hash, facts: { imports: [], exports: [] }, diagnostics, parsed };
    }
    const untagged = untaggedTexts(parsed());
    const ambient = looksAround(parsed());
    const facts: FileFacts = {
      ...scan(parsed()),
      ...(untagged.length > 0 && { untagged }),
      ...(ambient && { ambient }),
    };
    this.#used.set(hash, facts);
    return { file, text, hash, facts, diagnostics: warnings(file, facts), parsed };
  }

  /** Writes the facts of the files that were read, when they are not those of the last run. */
  save(): void {
    if (!this.#changed && this.#used.size === Object.keys(this.#cached).length) return;
    const cache: Cache = { version, files: Object.fromEntries(this.#used) };
    writeWhole(this.#path, JSON.stringify(cache));
  }
}

function readCache(path: string): Readonly<Record<string, FileFacts>> {
  try {
    const cache = JSON.parse(readFileSync(path, "utf8")) as Partial<Cache>;
    return cache.version === version ? (cache.files ?? {}) : {};
  } catch {
    return {};
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "it is not there any more, or a link that leads nowhere",
  EACCES: "its permissions do not allow it",
  EPERM: "its permissions do not allow it",
  EISDIR: "it is a directory",
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error ? reasons[String(error.code)] : undefined) ?? error.message;
}
