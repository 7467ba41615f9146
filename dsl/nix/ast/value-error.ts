import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "./node.ts";

/** The error of a constructor: a value that Nix has no spelling for. */
export function valueError(code: string, message: string, origin?: Origin, help?: string): NivisError {
  const labels = origin === undefined ? [] : [{ origin }];
  const diagnostic = { code, severity: "error" as const, message, labels };
  return new NivisError([help === undefined ? diagnostic : { ...diagnostic, help }]);
}
