import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Diagnostic, Label } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../ast/index.ts";

/** A Nix text that is none. `offset` and `length` say where in the text; the first label says where in the file. */
export class NixSyntaxError extends NivisError {
  readonly offset: number;
  readonly length: number;
  constructor(diagnostic: Diagnostic, offset: number, length: number) {
    super([diagnostic]);
    this.offset = offset;
    this.length = length;
  }
}

/** What an error is about; `also` is a second place, such as the first of two definitions. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly help?: string;
  readonly also?: { readonly start: number; readonly end: number; readonly text: string };
}

/** What is known about the text that is parsed. */
export interface Source {
  readonly text: string;
  readonly file: string;
  readonly originAt?: (offset: number) => Origin;
}

/** The place of an offset: where the caller says it is, otherwise its line and column in the text. */
export function originOf(source: Source, offset: number): Origin {
  if (source.originAt !== undefined) return source.originAt(offset);
  const before = source.text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file: source.file, line: before.split("\n").length, column: offset - lineStart + 1 };
}

/** The error to throw for a problem. */
export function syntaxError(source: Source, problem: Problem): NixSyntaxError {
  const label = (start: number, end: number, text?: string): Label => {
    const lineEnd = source.text.indexOf("\n", start);
    const length = Math.max(1, Math.min(end, lineEnd < 0 ? end : lineEnd) - start);
    const place = { origin: originOf(source, start), length };
    return text === undefined ? place : { ...place, text };
  };
  const { code, message, start, end, help, also } = problem;
  const labels = [label(start, end)];
  if (also !== undefined) labels.push(label(also.start, also.end, also.text));
  const diagnostic: Diagnostic = { code, severity: "error", message, labels };
  return new NixSyntaxError(
    help === undefined ? diagnostic : { ...diagnostic, help },
    start,
    Math.max(1, end - start),
  );
}
