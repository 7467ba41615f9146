import { NivisError } from "../../diagnostics/diagnostic.ts";

/** An error that has no place in a file. */
export const failure = (
  code: string,
  message: string,
  help: string,
  notes: readonly string[] = [],
): NivisError =>
  new NivisError([
    { code, severity: "error", message, labels: [], help, ...(notes.length === 0 ? {} : { notes }) },
  ]);
