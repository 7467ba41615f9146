/** What leaving Nivis changes on the disk. */
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rooms } from "../compile/discover.ts";
import type { Change } from "../compile/emit/changes.ts";
import { digest } from "../disk/digest.ts";
import { readManifest, type ManifestEntry } from "../compile/emit/manifest.ts";
import { shown } from "../compile/emit/paths.ts";
import { NivisError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { leadingOutside } from "./outside.ts";
import { unmarkedNix, unmarkedText } from "./markers.ts";

/** A line of a file that still asks for Nivis. */
export interface Mention {
  /** From the project's root. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

export interface Ejection {
  readonly changes: readonly Extract<Change, { readonly kind: "update" | "create" }>[];
  /** Generated files that have no marker: assets. */
  readonly unchanged: number;
  /** What only the compiler reads, from the project's root. */
  readonly obsolete: readonly string[];
  readonly mentions: readonly Mention[];
  /** NV7068; syntax errors of files that were edited. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Files and directories of a project that are there for TypeScript. */
const ofTypeScript = [
  ...rooms,
  "types",
  "dsl",
  "build.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
  "bun.lock",
  "node_modules",
  ".nivis",
];

/** What ejecting would do with the files as they lie there; `undefined` where nothing is generated, or was ejected before. */
export function planEjection(root: string, out: string): Ejection | undefined {
  const manifest = readManifest(out);
  if (manifest.size === 0) return undefined;
  const changes: Extract<Change, { readonly kind: "update" | "create" }>[] = [];
  const mentions: Mention[] = [];
  const diagnostics: Diagnostic[] = [];
  let unchanged = 0;
  for (const { path } of manifest.values()) {
    if (!existsSync(join(out, path))) continue;
    const bytes = readFileSync(join(out, path));
    if (bytes.includes(0)) {
      unchanged++;
      continue;
    }
    try {
      const after = unmarked(path, bytes.toString("utf8"));
      mentions.push(...mentionsIn(shown(path), after));
      const next = Buffer.from(after);
      if (next.equals(bytes)) unchanged++;
      else changes.push(update(path, manifest, out, next, digest(bytes)));
    } catch (error) {
      if (!(error instanceof NivisError)) throw error;
      diagnostics.push(...error.diagnostics);
    }
  }
  return {
    changes,
    unchanged,
    obsolete: ofTypeScript.filter((name) => existsSync(join(root, name))),
    mentions,
    diagnostics: [...diagnostics, ...outside(out)],
  };
}

const unmarked = (path: string, text: string): string =>
  path.endsWith(".nix") ? unmarkedNix(text, shown(path)) : unmarkedText(text);

function update(
  path: string,
  manifest: ReadonlyMap<string, ManifestEntry>,
  out: string,
  bytes: Buffer,
  before: string,
): Ejection["changes"][number] {
  const executable = (lstatSync(join(out, path)).mode & 0o111) !== 0;
  const source = manifest.get(path)?.source ?? "";
  return { kind: "update", path, file: { path, source, bytes, executable }, before };
}

function mentionsIn(file: string, text: string): readonly Mention[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      /\bbuild\.ts\b|\bNivis\b|\b(?:npx|bunx) nivis\b/.test(line)
        ? [{ file, line: index + 1, text: line.trim() }]
        : [],
    );
}

/** NV7068: files around the flake that it reads. They have to stay, and Nix sees them only where `out/` lies in their repository. */
function outside(out: string): readonly Diagnostic[] {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".nix") && lstatSync(join(out, name)).isFile());
  const found = files.flatMap((file) => {
    try {
      return leadingOutside(file, readFileSync(join(out, file), "utf8"));
    } catch (error) {
      // What Nix cannot read is told where it is generated; what is the user's is no concern here.
      if (error instanceof NivisError) return [];
      throw error;
    }
  });
  if (found.length === 0) return [];
  return [
    {
      code: "NV7068",
      severity: "warning",
      message: `out/ does not stand alone: it reads ${[...new Set(found.map(({ target }) => target))].join(", ")}`,
      labels: found.map(({ file, line }) => ({ origin: { file: shown(file), line, column: 1 } })),
      help: "leave what it reads where it is, or move it below out/",
    },
  ];
}
