/** The pipeline: discover → load ∥ type-check → lower → print; `emit` writes what comes out. */
import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lower } from "../fleet/lower/index.ts";
import type { RenderedFile } from "./emit/rendered.ts";
import { discover } from "./discover.ts";
import { load } from "./load/load.ts";
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
  const lowered = lower(loaded, root);
  const printed = printPlan(root, lowered.files);
  const diagnostics = merge(types, loaded.diagnostics, [...lowered.diagnostics, ...printed.diagnostics]);
  if (!hasErrors(diagnostics)) writeSourceMap(root, printed.mappings);
  return { files: printed.files, diagnostics, sources: loaded.files };
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === "error");
