import type { Origin } from "../nix/ast/node.ts";

export type Severity = "error" | "warning";

/** A place with something to say about it; the first label of a diagnostic is where it points. */
export interface Label {
  readonly origin: Origin;
  /** Length on the line in columns; 1 unless told. */
  readonly length?: number;
  readonly text?: string;
}

/** One thing to tell the user. `code` is listed in `docs/errors.md`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly labels: readonly Label[];
  /** The option path it is about, in Nix's words: `services.openssh.enable`. */
  readonly option?: string;
  /** What to do instead, one sentence or a line of code. */
  readonly help?: string;
  readonly notes?: readonly string[];
}

/**
 * A diagnostic thrown where work cannot go on, such as inside a proxy trap. The pipeline catches it, adds it to the
 * others and goes on with the next definition.
 */
export class NivisError extends Error {
  override readonly name = "NivisError";
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly [Diagnostic, ...Diagnostic[]]) {
    super(`${diagnostics[0].code}: ${diagnostics[0].message}`);
    this.diagnostics = diagnostics;
  }
}
