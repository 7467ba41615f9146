/** One mistake, one report: what several stages say about the same place. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What the loader tells better than the compiler: syntax, files that are not there, names that are not exported. */
const loaderKnows: Readonly<Record<string, RegExp>> = {
  NV2001: /^TS1\d{3}$/,
  NV2002: /^TS(?:2307|2792|7016)$/,
  NV2003: /^TS(?:2305|2613|2614|2724|1192)$/,
};

/** What the library tells better than the compiler. The editor still shows the compiler's words. */
const libraryKnows: readonly (readonly [ours: RegExp, theirs: RegExp])[] = [
  // Values without a meaning in Nix.
  [/^NV11[23]\d$/, /^TS(?:23(?:22|45|53)|2559|27(?:39|4[01]|69))$/],
  // Symbolic values used as JavaScript values.
  [
    /^NV12\d\d$/,
    /^TS(?:23(?:22|6[2357]|39|45|49)|2(?:461|469|488|548|698|731|774|801|802|805)|25(?:38|51)|72\d\d|18\d{3})$/,
  ],
];

const lineOf = ({ labels: [label] }: Diagnostic): string =>
  label === undefined ? "" : `${label.origin.file}:${label.origin.line}`;

const fileOf = ({ labels: [label] }: Diagnostic): string | undefined => label?.origin.file;

/**
 * All diagnostics. At one line, the loader's words on imports and syntax stand for the compiler's, the library's on
 * values and symbolic values too, and the compiler's type error for the exception that it foretold.
 */
export function merge(
  types: readonly Diagnostic[],
  loaded: readonly Diagnostic[],
  later: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = new Set(types.map(lineOf));
  const kept = loaded.filter((diagnostic) => diagnostic.code !== "NV2005" || !errors.has(lineOf(diagnostic)));
  const known = new Map(kept.map((diagnostic) => [lineOf(diagnostic), loaderKnows[diagnostic.code]]));
  const told = new Map<string, string[]>();
  for (const diagnostic of [...kept, ...later]) {
    const codes = told.get(lineOf(diagnostic));
    if (codes === undefined) told.set(lineOf(diagnostic), [diagnostic.code]);
    else codes.push(diagnostic.code);
  }
  const betterTold = (diagnostic: Diagnostic): boolean =>
    (told.get(lineOf(diagnostic)) ?? []).some((code) =>
      libraryKnows.some(([ours, theirs]) => ours.test(code) && theirs.test(diagnostic.code)),
    );
  // One wrong hole of a template makes the compiler complain of its sound ones as well.
  const templates = new Set(types.filter(({ code }) => code === "TS2345").map(fileOf));
  const unsaid = types.filter(
    (diagnostic) =>
      known.get(lineOf(diagnostic))?.test(diagnostic.code) !== true &&
      !betterTold(diagnostic) &&
      !(diagnostic.code === "TS2731" && templates.has(fileOf(diagnostic))),
  );
  return [...unsaid, ...kept, ...later];
}
