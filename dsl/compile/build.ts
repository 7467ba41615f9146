/** One build: the fleet to `out/`. */
import { join } from "node:path";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { Change } from "./emit/changes.ts";
import { clock, type Clock, type Times } from "./stages.ts";
import { keepToPlace } from "./place.ts";
import { conditions, remember, unchanged } from "./unchanged.ts";
import type { Built } from "./unchanged.ts";

/** How a fleet is built. */
export interface BuildOptions {
  readonly strictOptions?: Severity;
  /** Write nothing: tell what would be written. */
  readonly dry?: boolean;
  /** Write over files that were edited by hand. */
  readonly force?: boolean;
  /** Write `.nivis/provenance` as well (`provenance/`). */
  readonly provenance?: boolean;
  readonly clock?: Clock;
  /** Is told when an interrupted build was finished or undone before this one. */
  readonly onRecovery?: (recovery: "finished" | "undone") => void;
}

/** How a build ended. */
export type Outcome =
  /** Nothing has changed since the last build, which told this. */
  | ({ readonly kind: "unchanged" } & Built)
  /** The fleet has errors (`fleet`), or `out/` could not be written (`out`); nothing was. */
  | { readonly kind: "failed"; readonly at: "fleet" | "out"; readonly diagnostics: readonly Diagnostic[] }
  | ({ readonly kind: "built"; readonly changes: readonly Change[]; readonly times: Times } & Built & {
        /** Where the flake with provenance lies. */
        readonly provenance?: string;
      });

/**
 * Builds the fleet at `root`: `await build("/fleet")`. Modules that compile are loaded only when something has changed
 * since the last build.
 */
export async function build(root: string, options: BuildOptions = {}): Promise<Outcome> {
  const { strictOptions = "error", dry = false, force = false, clock: time = clock(), onRecovery } = options;
  keepToPlace(root);
  const out = join(root, "out");
  const under = conditions({ strictOptions });
  const last = options.provenance === true ? undefined : unchanged(root, under);
  if (last !== undefined) return { kind: "unchanged", ...last };

  const { compile, hasErrors } = await import("./compile.ts");
  const { emit, preview, settle } = await import("./emit/emit.ts");
  if (!dry) {
    const recovery = await settle(root, out, { force });
    if (recovery !== "none") onRecovery?.(recovery);
  }
  const compiled = await compile(root, { strictOptions, clock: time });
  const { files, diagnostics: found, escapes } = compiled;
  if (hasErrors(found)) return { kind: "failed", at: "fleet", diagnostics: found };
  const { changes, diagnostics: ofOut } = dry ? preview(out, files) : await emit(root, out, files, { force });
  const diagnostics = [...found, ...ofOut];
  if (!dry && hasErrors(ofOut)) return { kind: "failed", at: "out", diagnostics };
  if (!dry || (changes.length === 0 && ofOut.length === 0)) remember(root, out, under, compiled);
  const told = { files: files.length, diagnostics, escapes };
  if (options.provenance === true && !dry && compiled.fleet !== undefined) {
    const { writeProvenance } = await import("./provenance/write.ts");
    const provenance = writeProvenance(root, out, compiled.fleet);
    return { kind: "built", ...told, changes, times: time.times(), provenance };
  }
  return { kind: "built", ...told, changes, times: time.times() };
}

/** What a build changed in `out/`, or would change. */
export const changesOf = (outcome: Outcome): readonly Change[] =>
  outcome.kind === "built" ? outcome.changes : [];
