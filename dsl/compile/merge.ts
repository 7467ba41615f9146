/** One mistake, one report: what several stages say about the same place. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What the loader tells better than the compiler: syntax, files that are not there, names that are not exported. */
const loaderKnows: Readonly<Record<string, RegExp>> = {
  NV2001: /^TS1\d{3}$/,
  NV2002: /^TS(?:2307|2792|7016)$/,
  NV2003: /^TS(?:2305|2613|2614|2724|1192)$/,
};

/** What the compiler says of a value that does not fit where it stands. */
const misfit = "23(?:22|45|53)|25(?:61|59)|27(?:3[29]|4[01]|69)|2820";

/**
 * What the library tells better than the compiler: the option by its path, its type in Nix's words, what to write
 * instead. The editor still shows the compiler's words.
 */
const libraryKnows: readonly (readonly [ours: RegExp, theirs: RegExp])[] = [
  // Values without a meaning in Nix.
  [/^NV11[23]\d$/, new RegExp(`^TS(?:${misfit})$`)],
  // Symbolic values used as JavaScript values.
  [
    /^NV12\d\d$/,
    /^TS(?:23(?:6[2357]|39|45|49)|2(?:461|469|488|548|698|731|774|801|802|805)|25(?:38|51)|72\d\d|18\d{3})$/,
  ],
  // Definitions, references to options, packages.
  [/^NV40(?:0[1-9]|1[01]|16)$/, new RegExp(`^TS(?:${misfit})$`)],
  [/^NV4012$/, /^TS(?:2339|2551|7053)$/],
  [/^NV401[45]$/, /^TS(?:2339|2551|7053)$/],
];

/** A value that was reported is not there any more: what its absence leads to is no news. */
const lost = /^NV1(?:1[23]|2\d)\d$/;
const ofLost = /^NV40(?:02|11)$/;

const lineOf = ({ labels: [label] }: Diagnostic): string =>
  label === undefined ? "" : `${label.origin.file}:${label.origin.line}`;

const fileOf = ({ labels: [label] }: Diagnostic): string | undefined => label?.origin.file;

/** What the compiler says of the mistakes that the check of definitions tells in Nix's words. */
const sameMistake: readonly {
  readonly checked: RegExp;
  readonly types: (diagnostic: Diagnostic) => boolean;
}[] = [
  {
    checked: /^NV40(?:01|08|09|12|15)$/,
    types: ({ code, message, notes = [] }) =>
      /^TS(?:2339|2353|2551|2561|7053)$/.test(code) || /NoSuchOption/.test([message, ...notes].join("\n")),
  },
  {
    checked: /^NV40(?:0[2-7]|10|11|16)$/,
    types: ({ code }) => /^TS(?:2322|2345|2739|2740|2741|2820)$/.test(code),
  },
];

/**
 * What the check of definitions found, and what the compiler says besides. Where both speak of one line, and the check
 * knows no less, its words stand. What it says where the value could not be lowered at all is left out.
 */
export function mergeChecked(
  types: readonly Diagnostic[],
  lowered: readonly Diagnostic[],
  checked: readonly Diagnostic[],
): { readonly types: readonly Diagnostic[]; readonly checked: readonly Diagnostic[] } {
  const broken = new Set(lowered.filter(({ code }) => /^NV1/.test(code)).map(lineOf));
  const kept = checked.filter((diagnostic) => !broken.has(lineOf(diagnostic)));
  const unsaid = new Set<Diagnostic>();
  for (const family of sameMistake) {
    const told = countLines(kept.filter(({ code }) => family.checked.test(code)));
    const foretold = types.filter((diagnostic) => !unsaid.has(diagnostic) && family.types(diagnostic));
    const lines = countLines(foretold);
    for (const diagnostic of foretold) {
      const line = lineOf(diagnostic);
      if (line !== "" && (told.get(line) ?? 0) >= (lines.get(line) ?? 0)) unsaid.add(diagnostic);
    }
  }
  return { types: types.filter((diagnostic) => !unsaid.has(diagnostic)), checked: kept };
}

function countLines(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics)
    counts.set(lineOf(diagnostic), (counts.get(lineOf(diagnostic)) ?? 0) + 1);
  return counts;
}

/**
 * All diagnostics. At one line, the loader's words on imports and syntax stand for the compiler's, the library's on
 * definitions and symbolic values too, and the compiler's type error for the exception that it foretold.
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
  const gone = new Set<string>();
  for (const diagnostic of [...kept, ...later]) {
    const line = lineOf(diagnostic);
    if (lost.test(diagnostic.code)) gone.add(line);
    if (diagnostic.severity !== "error") continue;
    const codes = told.get(line);
    if (codes === undefined) told.set(line, [diagnostic.code]);
    else codes.push(diagnostic.code);
  }
  const betterTold = (diagnostic: Diagnostic): boolean =>
    (told.get(lineOf(diagnostic)) ?? []).some((code) =>
      libraryKnows.some(([ours, theirs]) => ours.test(code) && theirs.test(diagnostic.code)),
    );
  const news = later.filter((diagnostic) => !(ofLost.test(diagnostic.code) && gone.has(lineOf(diagnostic))));
  // One wrong hole of a template makes the compiler complain of its sound ones as well.
  const templates = new Set(types.filter(({ code }) => code === "TS2345").map(fileOf));
  const unsaid = types.filter(
    (diagnostic) =>
      known.get(lineOf(diagnostic))?.test(diagnostic.code) !== true &&
      !betterTold(diagnostic) &&
      !(diagnostic.code === "TS2731" && templates.has(fileOf(diagnostic))),
  );
  return [...unsaid, ...kept, ...news];
}
