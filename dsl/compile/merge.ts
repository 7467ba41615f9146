/** One mistake, one report: what several stages say about the same place. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isOfHyphen } from "../diagnostics/no-such-name.ts";

/** What the loader tells better than the compiler: files that are not there, names that are not exported. */
const loaderKnows: Readonly<Record<string, RegExp>> = {
  NV2002: /^TS(?:2307|2792|7016)$/,
  NV2003: /^TS(?:2305|2613|2614|2724|1192)$/,
};

/** What the compiler says of a value that does not fit where it stands. */
const misfit = /^TS(?:23(?:22|45|53)|25(?:59|61)|27(?:39|4[01]|69)|2820)$/;

/**
 * What the library tells better than the compiler: the option by its path, its type in Nix's words, what to write
 * instead. The editor still shows the compiler's words.
 */
const libraryKnows: readonly (readonly [ours: RegExp, theirs: RegExp])[] = [
  // Values without a meaning in Nix, or where they stand; parameters that no function of Nix has.
  [/^NV(?:1(?:1[23]\d|301)|301[45])$/, misfit],
  [/^NV113\d$/, /^TS(?:2700|2488)$/],
  // Symbolic values used as JavaScript values.
  [
    /^NV12\d\d$/,
    /^TS(?:23(?:22|6[2357]|39|45|49)|2(?:461|469|488|548|698|731|774|801|802|805)|25(?:38|51|54)|2678|7009|72\d\d|18\d{3})$/,
  ],
  [/^NV1211$/, /^TS7006$/],
  // Definitions; references to options and packages. Of renamed options (NV4008) the compiler says nothing.
  [/^NV40(?:0[1-79]|1[01]|16)$/, misfit],
  // Packages of overlays.
  [/^NV53(?:0[1236]|1[25])$/, misfit],
  // Terraform: arguments that are missing, a resource for a value, attributes.
  [/^NV550[348]$/, misfit],
  [/^NV5(?:502|421)$/, /^TS(?:2339|2551|7053)$/],
  [/^NV(?:401[245]|5322)$/, /^TS(?:2339|2551|7053)$/],
  // Files of vars generators, secrets, and what generators depend on.
  [/^NV52(?:01|02|22)$/, /^TS(?:2339|2551|7053)$/],
  [/^NV5205$/, misfit],
  // Tags, roles and services of the clan.
  [/^NV510[1245]$/, misfit],
];

/** What a builder itself lacks (`rephrase/modules.ts`): of that the library, which looks at options, says nothing. */
const ofBuilder = /^\w+ is missing$/;

/** A value that was reported is not there any more: what its absence leads to is no news. */
const lost = /^NV1(?:[12]\d\d|30[134])$/;
const ofLost = /^NV40(?:02|11)$/;

const isOfName = ({ code, message }: Diagnostic): boolean =>
  code === "NV3041" && message.includes("ReferenceError: ");

const lineOf = ({ labels: [label] }: Diagnostic): string =>
  label === undefined ? "" : `${label.origin.file}:${label.origin.line}`;

const columnOf = ({ labels: [label] }: Diagnostic): number => label?.origin.column ?? 0;

/** The option that a message of the compiler is about, where it points at the module around it: `at services.x: …`. */
const optionIn = ({ notes: [note = ""] = [] }: Diagnostic): string | undefined =>
  /^at ([^:\s]+): /.exec(note)?.[1];

const fileOf = ({ labels: [label] }: Diagnostic): string | undefined => label?.origin.file;

/**
 * All diagnostics. At one line, the loader's words on imports and syntax stand for the compiler's, the library's on
 * definitions and symbolic values too, and the compiler's type error for the exception that it foretold. What the library
 * only suspects and the compiler refuses is an error, in the library's words.
 */
export function merge(
  types: readonly Diagnostic[],
  loaded: readonly Diagnostic[],
  later: readonly Diagnostic[],
): readonly Diagnostic[] {
  const errors = new Set(types.map(lineOf));
  const kept = loaded.filter((diagnostic) => diagnostic.code !== "NV2005" || !errors.has(lineOf(diagnostic)));
  const known = new Map(kept.map((diagnostic) => [lineOf(diagnostic), loaderKnows[diagnostic.code]]));
  const ours = [...kept, ...later];
  // The loader tells where a file stops being TypeScript; the compiler stumbles on to its end.
  const unread = new Set(kept.filter(({ code }) => code === "NV2001").map(fileOf));
  const gone = new Set(ours.filter(({ code }) => lost.test(code)).map(lineOf));
  // The compiler points at the import that is wrong, the library at the module that has it.
  const imports = new Set(types.filter(({ code }) => code === "NV3013").map(fileOf));
  // The same of a config that returns nothing, or a promise.
  const nothing = new Map(
    ["NV3040", "NV1126"].map((code) => [code, new Set(types.filter((of) => of.code === code).map(fileOf))]),
  );
  const platformless = new Set(
    types.filter(({ code, message }) => code === "TS2741" && message === "system is missing").map(lineOf),
  );
  // A secret that is not declared somewhere is no option there either.
  const undeclared = new Set(later.filter(({ code }) => code === "NV5223").map(lineOf));
  // A name that is not there: the compiler has more to say of it than the exception.
  const nameless = new Set(types.filter(({ code }) => code === "TS2304").map(lineOf));
  const news = later.filter((diagnostic) =>
    (isOfName(diagnostic) && nameless.has(lineOf(diagnostic))) ||
    nothing.get(diagnostic.code)?.has(fileOf(diagnostic)) === true ||
    (diagnostic.code === "NV3025" && platformless.has(lineOf(diagnostic)))
      ? false
      : diagnostic.code === "NV3013"
        ? !imports.has(fileOf(diagnostic))
        : !(ofLost.test(diagnostic.code) && gone.has(lineOf(diagnostic))) &&
          !(diagnostic.code === "NV4012" && undeclared.has(lineOf(diagnostic))),
  );
  const pairs = libraryKnows.flatMap((family) => toldBy(ours, types, family));
  const betterTold = new Set(pairs.flatMap(({ said }) => said));
  const refused = new Set(pairs.flatMap(({ told }) => told));
  // One wrong hole of a template makes the compiler complain of its sound ones as well.
  const templates = new Set(types.filter(({ code }) => code === "TS2345").map(fileOf));
  // The compiler looks for the roles of a service that is not there.
  const noService = new Set(later.filter(({ code }) => code === "NV5105").map(fileOf));
  const hyphens = new Map(
    types
      .filter(isOfHyphen)
      .toReversed()
      .map((found) => [lineOf(found), found]),
  );
  const options = new Set(
    later
      .filter(
        ({ code, severity, option }) =>
          severity === "error" && code.startsWith("NV40") && option !== undefined,
      )
      .map((diagnostic) => `${fileOf(diagnostic)}:${diagnostic.option}`),
  );
  const unsaid = types.filter(
    (diagnostic) =>
      !(diagnostic.code === "TS2322" && options.has(`${fileOf(diagnostic)}:${optionIn(diagnostic)}`)) &&
      (hyphens.get(lineOf(diagnostic)) ?? diagnostic) === diagnostic &&
      !(diagnostic.message.includes("'NoSuchService<") && noService.has(fileOf(diagnostic))) &&
      known.get(lineOf(diagnostic))?.test(diagnostic.code) !== true &&
      !(/^TS1\d{3}$/.test(diagnostic.code) && unread.has(fileOf(diagnostic))) &&
      !betterTold.has(diagnostic) &&
      !(diagnostic.code === "TS2731" && templates.has(fileOf(diagnostic))),
  );
  const asError = (diagnostic: Diagnostic): Diagnostic =>
    refused.has(diagnostic) ? { ...diagnostic, severity: "error" } : diagnostic;
  return [...unsaid, ...[...kept, ...news].map(asError)];
}

/** One kind of mistake at one line, by who tells it. */
interface Pair {
  readonly told: readonly Diagnostic[];
  readonly said: readonly Diagnostic[];
}

/**
 * What the compiler says at lines where the library tells no fewer mistakes of the same kind, with what that tells: its
 * errors, and what it suspects where those are too few.
 */
function toldBy(
  ours: readonly Diagnostic[],
  types: readonly Diagnostic[],
  [known, theirs]: readonly [RegExp, RegExp],
): readonly Pair[] {
  const tellings = byLine(ours.filter(({ code }) => known.test(code)));
  const sayings = byLine(
    types.filter(
      ({ code, labels, message }) => theirs.test(code) && labels.length > 0 && !ofBuilder.test(message),
    ),
  );
  return [...sayings].flatMap(([line, said]) => {
    const all = tellings.get(line) ?? [];
    const errors = all.filter(({ severity }) => severity === "error");
    const told = errors.length >= said.length ? errors : all;
    if (told.length >= said.length) return [{ told, said }];
    const places = new Set(all.map(columnOf));
    const same = said.filter((diagnostic) => places.has(columnOf(diagnostic)));
    const columns = new Set(same.map(columnOf));
    return same.length === 0
      ? []
      : [{ told: all.filter((found) => columns.has(columnOf(found))), said: same }];
  });
}

function byLine(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const lines = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const of = lines.get(lineOf(diagnostic));
    if (of === undefined) lines.set(lineOf(diagnostic), [diagnostic]);
    else of.push(diagnostic);
  }
  return lines;
}
