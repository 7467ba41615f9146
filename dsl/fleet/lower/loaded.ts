/** What the loader hands over (`dsl/compile/load`). */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../../nix/ast/index.ts";
import type { SourceTrivia } from "../../nix/expr/sites.ts";

/** One export of a file of the fleet. */
export interface LoadedExport {
  /** Relative to the project's root, with `/`. */
  readonly file: string;
  readonly name: string;
  readonly value: unknown;
  /** Where the name is defined. */
  readonly origin?: Origin;
  /** Comments above its definition. */
  readonly leading?: SourceTrivia["leading"];
}

/** All exports of a fleet. With errors among the diagnostics, files are missing, and nothing is said about absence. */
export interface LoadedFleet {
  readonly exports: readonly LoadedExport[];
  readonly diagnostics?: readonly Diagnostic[];
}
