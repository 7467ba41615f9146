/** One mistake, one report: what several stages say about the same place. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What the loader tells better than the compiler: syntax, files that are not there, names that are not exported. */
const loaderKnows: Readonly<Record<string, RegExp>> = {
  NV2001: /^TS1\d{3}$/,
  NV2002: /^TS(?:2307|2792|7016)$/,
  NV2003: /^TS(?:2305|2613|2614|2724|1192)$/,
};

const lineOf = ({ labels: [label] }: Diagnostic): string =>
  label === undefined ? "" : `${label.origin.file}:${label.origin.line}`;

const fileOf = ({ labels: [label] }: Diagnostic): string | undefined => label?.origin.file;

/**
 * All diagnostics. At one line, the loader's words on imports and syntax stand for the compiler's, and the compiler's
 * type error for the exception that it foretold.
 */
export function merge(
  types: readonly Diagnostic[],
  loaded: readonly Diagnostic[],
  later: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = new Set(types.map(lineOf));
  const kept = loaded.filter((diagnostic) => diagnostic.code !== "NV2005" || !errors.has(lineOf(diagnostic)));
  const known = new Map(kept.map((diagnostic) => [lineOf(diagnostic), loaderKnows[diagnostic.code]]));
  // One wrong hole of a template makes the compiler complain of its sound ones as well.
  const templates = new Set(types.filter(({ code }) => code === "TS2345").map(fileOf));
  const unsaid = types.filter(
    (diagnostic) =>
      known.get(lineOf(diagnostic))?.test(diagnostic.code) !== true &&
      !(diagnostic.code === "TS2731" && templates.has(fileOf(diagnostic))),
  );
  return [...unsaid, ...kept, ...later];
}
