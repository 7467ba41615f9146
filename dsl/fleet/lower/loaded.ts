/** What the loader hands over. */
import type { Origin } from "../../nix/ast/index.ts";
import type { SourceComment } from "../../nix/expr/sites.ts";

/** One export of a file of the fleet. */
export interface LoadedExport {
  /** Relative to the project's root, with `/`. */
  readonly file: string;
  /** `default` for a default export. */
  readonly name: string;
  readonly value: unknown;
  /** Where it is declared. */
  readonly origin?: Origin | undefined;
  /** Comments right above it. */
  readonly comments?: readonly (SourceComment | "blank")[] | undefined;
}
