import type { OptionType } from "../model/type.ts";

/** An option as the extractor writes it: one entry per option, sub-options of submodules follow with a longer `loc`. */
export interface Entry {
  readonly loc: readonly string[];
  readonly type: OptionType;
  readonly hasDefault?: boolean;
  readonly default?: unknown;
  readonly readOnly?: boolean;
  readonly internal?: boolean;
  readonly hasApply?: boolean;
  readonly visible?: boolean | "shallow";
  readonly declarations?: readonly string[];
  readonly src?: "tix";
  readonly goneIn2026?: boolean;
  /** Prose of the project that declares it; kept out of the project's own schema files. */
  readonly description?: string;
}

const record = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function entry(value: unknown, at: string): Entry {
  if (!record(value)) throw new TypeError(`${at}: an option is an object`);
  const { loc, type } = value;
  if (!Array.isArray(loc) || loc.length === 0 || !loc.every((name) => typeof name === "string")) {
    throw new TypeError(`${at}: "loc" is a list of names`);
  }
  if (!record(type) || typeof type["t"] !== "string")
    throw new TypeError(`${at} (${loc.join(".")}): "type" has no "t"`);
  return value as unknown as Entry;
}

/**
 * Reads extracted options: a JSON array of entries.
 *
 * @throws TypeError naming the entry that is not one
 */
export function parseExtracted(json: unknown, source: string): readonly Entry[] {
  if (!Array.isArray(json)) throw new TypeError(`${source}: a list of options is expected`);
  return json.map((value: unknown, index) => entry(value, `${source}[${index}]`));
}

/**
 * The same options with the patterns of `strMatching` as they are: types that Nix has shown carry them as it writes
 * strings: a backslash twice.
 */
export const withPlainPatterns = (entries: readonly Entry[]): readonly Entry[] =>
  entries.map((one) => Object.assign({}, one, { type: plainPatterns(one.type) }));

function plainPatterns(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainPatterns);
  if (!record(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "pattern" && typeof member === "string"
        ? member.replaceAll(/\\([\\"$])/g, "$1")
        : plainPatterns(member),
    ]),
  );
}
