/** The library for YAML. */
import { createRequire } from "node:module";

let library: typeof import("yaml") | undefined;

/** Read when there is YAML to read or to write: it takes longer than a small fleet. */
export const yaml = (): typeof import("yaml") =>
  (library ??= createRequire(import.meta.url)("yaml") as typeof import("yaml"));
