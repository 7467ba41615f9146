import type { Expr } from "./expr.ts";
import type { Trivia } from "./trivia.ts";

/** A whole file: its expression, and what stands after it. */
export interface NixFile {
  readonly kind: "File";
  readonly expr: Expr;
  /** Comments between the last token and the end of the file. */
  readonly end?: Trivia;
}

/** A file of one expression. Comments at its head hang on the first token: see `withLeading`. */
export function nixFile(expr: Expr, end?: Trivia): NixFile {
  return end === undefined ? { kind: "File", expr } : { kind: "File", expr, end };
}
