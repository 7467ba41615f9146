/** Diagnostics of rules. */
import type { Diagnostic, Label, Severity } from "../diagnostics/diagnostic.ts";
import type { Origin } from "../nix/ast/index.ts";

/** What a rule says besides what is wrong and where. */
export interface Details {
  readonly help?: string;
  readonly severity?: Severity;
  readonly also?: readonly (Label | undefined)[];
  readonly notes?: readonly string[];
  /** The option it is about. */
  readonly option?: string;
}

/** A diagnostic at a place; an error unless told. */
export function told(code: string, origin: Origin, message: string, details: Details = {}): Diagnostic {
  const { help, severity = "error", also = [], notes, option } = details;
  return {
    code,
    severity,
    message,
    labels: [{ origin }, ...also.filter((label) => label !== undefined)],
    ...(option === undefined ? {} : { option }),
    ...(help === undefined ? {} : { help }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** A place in words of a second label: what the first one is compared with. */
export const label = (origin: Origin, text: string): Label => ({ origin, text });

/** What has been told of one place in the fleet, which several hosts may share, is told once. */
export function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = JSON.stringify([one.code, one.message, one.labels]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
