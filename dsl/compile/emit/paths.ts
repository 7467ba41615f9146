/** Which paths a build may own: all below `out/` but a few, and a few at the project's root. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RenderedFile } from "./rendered.ts";

/** The build's own files in `out/`. */
export const manifestName = ".nivis-manifest.json";
export const journalName = ".nivis-journal";

const reserved = new Set(["flake.lock", "vars", "sops", ".git", manifestName, journalName]);

/** Whether the path belongs to Nix, clan, git or the build itself, which no generated file may touch. */
export const isReserved = (path: string): boolean => reserved.has((path.split("/")[0] ?? "").toLowerCase());

// oxlint-disable-next-line no-control-regex -- file names must not hold them
const unsafe = /[\\:\u0000-\u001f]/;

/** Whether the path is a plain relative one: no `..`, no empty parts, nothing another system reads differently. */
export const isPlainPath = (path: string): boolean =>
  path !== "" &&
  !unsafe.test(path) &&
  path.split("/").every((part) => part !== "" && part !== "." && part !== "..");

/**
 * What only works at the root of a repository, seen from `out/`. A closed list: whatever a builder asks for, no build
 * writes among the sources, into `node_modules` or into `.git`.
 */
const rooted = /^\.\.\/(?:\.envrc|justfile|\.github\/workflows\/[A-Za-z0-9_][A-Za-z0-9._-]*\.yml)$/;

/** Whether a build may own the file at a path, seen from `out/`. */
export const isOwnable = (path: string): boolean =>
  rooted.test(path) || (isPlainPath(path) && !isReserved(path));

/** A path as messages name it: from the project's root. */
export const shown = (path: string): string => (path.startsWith("../") ? path.slice(3) : `out/${path}`);

const folded = (path: string): string => path.normalize("NFC").toLowerCase();

const at = (...sources: readonly string[]): Diagnostic["labels"] =>
  sources.map((file) => ({ origin: { file, line: 1, column: 1 } }));

/**
 * The paths of a plan against each other.
 *
 * NV6003: a path no file may have. NV6004: two sources for one path. NV6005: names that a file system which ignores case
 * (macOS, Windows) takes for one, or a file where another path needs a directory.
 */
export function pathDiagnostics(files: readonly RenderedFile[]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (code: string, message: string, sources: readonly string[], help?: string): void => {
    diagnostics.push({
      code,
      severity: "error",
      message,
      labels: at(...new Set(sources)),
      ...(help === undefined ? {} : { help }),
    });
  };
  const spellings = new Map<
    string,
    { readonly path: string; readonly source: string; readonly isFile: boolean }
  >();
  for (const { path, source } of files) {
    if (!isOwnable(path) && path.startsWith("../")) {
      report(
        "NV6003",
        `${JSON.stringify(path.slice(3))} is not the build's to write`,
        [source],
        "outside of out/ a build writes .envrc, justfile and .github/workflows/<name>.yml, and nothing else",
      );
      continue;
    }
    if (!rooted.test(path) && !isPlainPath(path)) {
      report("NV6003", `${JSON.stringify(path)} is not a path below out/`, [source]);
      continue;
    }
    if (isReserved(path)) {
      report("NV6003", `out/${path} is not the build's to write: flake.lock, vars/ and sops/ are yours`, [
        source,
      ]);
      continue;
    }
    const parts = path.split("/");
    for (let depth = 1; depth <= parts.length; depth++) {
      const prefix = parts.slice(0, depth).join("/");
      const isFile = depth === parts.length;
      const known = spellings.get(folded(prefix));
      if (known === undefined) {
        spellings.set(folded(prefix), { path: prefix, source, isFile });
        continue;
      }
      if (known.path === prefix && !known.isFile && !isFile) continue;
      if (known.path === prefix && known.isFile && isFile) {
        report(
          "NV6004",
          `${shown(path)} would be written twice`,
          [source, known.source],
          "rename one of the two",
        );
      } else if (known.path === prefix) {
        report(
          "NV6005",
          `${shown(prefix)} would be both a file and a directory`,
          [source, known.source],
          "rename one of the two",
        );
      } else {
        const message = `${shown(prefix)} and ${shown(known.path)} are one file where names ignore case, as on macOS`;
        report("NV6005", message, [source, known.source], "give both the same spelling, or different names");
      }
      break;
    }
  }
  return diagnostics;
}
