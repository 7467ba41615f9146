/** The pipeline: discover → load ∥ type-check → lower → print; `emit` writes what comes out. */
import { join } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lower } from "../fleet/lower/index.ts";
import type { RenderedFile } from "./emit/rendered.ts";
import { discover } from "./discover.ts";
import { load } from "./load/load.ts";
import type { Loaded } from "./load/load.ts";
import { merge } from "./merge.ts";
import { printPlan } from "./print.ts";
import { writeSourceMap } from "./source-map.ts";
import { typecheck } from "./typecheck.ts";

/** What a fleet compiles to. With an error among the diagnostics the files are not to be written. */
export interface Compiled {
  readonly files: readonly RenderedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The files of the fleet that took part, relative to the root. */
  readonly sources: readonly string[];
}

/** Where the flake goes. */
export const outOf = (root: string): string => join(root, "out");

/** Compiles the fleet at `root`. Nothing is written but the cache in `.nivis/`; every stage reports what it finds. */
export async function compile(root: string): Promise<Compiled> {
  const [types, loaded] = await Promise.all([typecheck(root), load(root, discover(root))]);
  const { files, mappings, later } = generate(root, loaded, hasErrors([...types, ...loaded.diagnostics]));
  const diagnostics = merge(types, loaded.diagnostics, later);
  if (!hasErrors(diagnostics)) writeSourceMap(root, mappings);
  return { files, diagnostics, sources: loaded.files };
}

/** Lowers and prints what was loaded. After earlier errors a failure here is their consequence, and says nothing new. */
function generate(root: string, loaded: Loaded, afterErrors: boolean) {
  try {
    const lowered = lower(loaded, root);
    const { diagnostics, ...printed } = printPlan(root, lowered.files);
    return { ...printed, later: [...lowered.diagnostics, ...diagnostics] };
  } catch (error) {
    if (!(error instanceof NivisError) && !afterErrors) throw error;
    return { files: [], mappings: new Map(), later: error instanceof NivisError ? error.diagnostics : [] };
  }
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
