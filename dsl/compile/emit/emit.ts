/** From a plan to `out/`. */
import { mkdirSync } from "node:fs";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { digest } from "../../disk/digest.ts";
import { compare } from "./changes.ts";
import type { Change, Changes } from "./changes.ts";
import { isInterrupted, recover, write } from "./journal.ts";
import type { OnStep, Recovery } from "./journal.ts";
import { withLock } from "./lock.ts";
import { printManifest, readManifest } from "./manifest.ts";
import type { ManifestEntry } from "./manifest.ts";
import { pathDiagnostics } from "./paths.ts";
import type { RenderedFile } from "./rendered.ts";

export interface EmitOptions {
  /** Write over files that were edited by hand. */
  readonly force?: boolean;
  /** Milliseconds to wait for another build. */
  readonly patience?: number;
  readonly onStep?: OnStep;
}

export interface Emitted {
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly recovery: Recovery;
  readonly diagnostics: readonly Diagnostic[];
}

const entriesOf = (files: readonly RenderedFile[]): readonly ManifestEntry[] =>
  files.map(({ path, source, bytes }) => ({ path, source, sha256: digest(bytes) }));

function manifestFor(out: string, force: boolean): ReadonlyMap<string, ManifestEntry> {
  try {
    return readManifest(out);
  } catch (error) {
    if (force && error instanceof NivisError) return new Map();
    throw error;
  }
}

/** What a build would do, without doing it; an interrupted build is told as NV6010. */
export function preview(out: string, files: readonly RenderedFile[], force = false): Changes {
  const interrupted: Diagnostic[] = isInterrupted(out)
    ? [
        {
          code: "NV6010",
          severity: "error",
          message: "a build was interrupted while it wrote out/",
          labels: [],
          help: "run the build: it finishes or undoes the interrupted one first",
        },
      ]
    : [];
  const paths = pathDiagnostics(files);
  if (paths.length > 0) return { changes: [], unchanged: 0, diagnostics: [...interrupted, ...paths] };
  try {
    const changes = compare(out, files, manifestFor(out, force), force);
    return { ...changes, diagnostics: [...interrupted, ...changes.diagnostics] };
  } catch (error) {
    if (!(error instanceof NivisError)) throw error;
    return { changes: [], unchanged: 0, diagnostics: [...interrupted, ...error.diagnostics] };
  }
}

/**
 * Finishes or undoes what an interrupted build left, before anything else is done; errors as `recover` and `withLock`.
 * Every command that works with `out/` starts with it.
 */
export async function settle(
  root: string,
  out: string,
  options: Pick<EmitOptions, "force" | "patience"> = {},
): Promise<Recovery> {
  if (!isInterrupted(out)) return "none";
  return await withLock(root, () => recover(out, options.force ?? false), options.patience);
}

/**
 * Writes what differs, all or nothing: what an interrupted build left is finished or undone first, and with any error
 * nothing is written. See `compare`, `pathDiagnostics`, `recover` and `withLock` for the errors.
 */
export async function emit(
  root: string,
  out: string,
  files: readonly RenderedFile[],
  options: EmitOptions = {},
): Promise<Emitted> {
  const { force = false, patience, onStep } = options;
  const run = async (): Promise<Emitted> => {
    const recovery = await recover(out, force, onStep);
    const { changes, unchanged, diagnostics } = preview(out, files, force);
    const nothing = { changes: [], unchanged, recovery, diagnostics };
    if (diagnostics.some(({ severity }) => severity === "error")) return nothing;
    const manifest = printManifest(entriesOf(files));
    if (changes.length === 0 && manifest === printManifest([...manifestFor(out, force).values()]))
      return nothing;
    mkdirSync(out, { recursive: true });
    await write(out, changes, manifest, onStep);
    return { changes, unchanged, recovery, diagnostics };
  };
  try {
    return await withLock(root, run, patience);
  } catch (error) {
    if (!(error instanceof NivisError)) throw error;
    return { changes: [], unchanged: 0, recovery: "none", diagnostics: error.diagnostics };
  }
}
