/**
 * Types in the words of the manuals (`null or list of (one of "a", "b")`), as `options.json` has them → types.
 *
 *     type      := "null or " type | part (" or " part)* [" convertible to it"]
 *     part      := prefix operand | noun | "(" type ")"
 *     prefix    := "list of " | "attribute set of " | …
 *     operand   := noun | part without " or "
 *
 * Patterns and enum members are free text, so the parser tries the longest reading first and goes back where it fails.
 */
import type { EnumValue, OptionType } from "../model/type.ts";
import { atomOf, bounded, nouns, phrases, prefixes, projectNouns } from "./english-words.ts";

/** A reading of the text from some position: the type and where it ends. */
type Reading = readonly [type: OptionType, end: number];
type Readings = Iterable<Reading>;

const formats = /([A-Za-z][\w.+-]*(?: [\d.]+| file| config)?) value(?=$|[) ])/y;
const between =
  /(integer|integer or floating point number|float) between (-?[\d.]+) and (-?[\d.]+) \((?:both )?inclusive\)/y;
const percentage = /percentage between \d+% and \d+% \(both inclusive\)/y;
/** Things of one project that are called by name: `Firefox preference (…)`, `systemd timer unit configuration`. */
const projectKind =
  /(?:(?!(?:or|null) )[\w.()/`-]+ ){1,4}(?:values?|binds|configuration(?: type)?|config type|preference|settings)(?: \([^()]*\))?/y;
/** The same with sentences that go on to explain it. */
const explained = /(?:(?!(?:or|null) )[\w.()/`-]+ ){1,4}configuration(?: type)?[.,] .*/sy;
const concatenated = /strings concatenated with ("(?:[^"\\]|\\.)*")/y;
const singular = /value ("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|<null>) \(singular enum\)/y;
const member = /("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|<null>|null)/y;
const atomic = /(?:[\w-]+ )*atom \(([^()]*)\)/y;
/** Atoms, alone or several: `values (null, bool, or string) or a list of values, …`. */
const oneOrMany = /values \(([^()]*)\) or a list of values(?:, that [\w ]+)?/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

const valueOf = (literal: string): EnumValue =>
  literal === "<null>" ? null : (JSON.parse(literal) as EnumValue);

function* noun(text: string, at: number): Readings {
  const range = matchAt(between, text, at);
  if (range !== undefined) {
    yield [
      bounded(range[1] === "integer" ? "intBetween" : "numberBetween", Number(range[2]), Number(range[3])),
      at + range[0].length,
    ];
  }
  const atom = matchAt(atomic, text, at);
  const atomType = atom === undefined ? undefined : atomOf(atom[1] ?? "");
  if (atom !== undefined && atomType !== undefined) yield [atomType, at + atom[0].length];
  const many = matchAt(oneOrMany, text, at);
  const each = many === undefined ? undefined : atomOf(many[1] ?? "");
  if (many !== undefined && each !== undefined)
    yield [{ t: "either", any: [each, { t: "listOf", of: each }] }, at + many[0].length];
  for (const [kind, type] of phrases) {
    const found = matchAt(kind, text, at);
    if (found !== undefined) yield [type, at + found[0].length];
  }
  for (const [words, type] of nouns) if (text.startsWith(words, at)) yield [type, at + words.length];
  for (const [words, t] of projectNouns)
    if (text.startsWith(words, at)) yield [{ t, d: words }, at + words.length];
  const joined = matchAt(concatenated, text, at);
  if (joined !== undefined)
    yield [{ t: "separatedString", sep: JSON.parse(joined[1] ?? '""') as string }, at + joined[0].length];
  const only = matchAt(singular, text, at);
  if (only !== undefined) yield [{ t: "enum", values: [valueOf(only[1] ?? "null")] }, at + only[0].length];
  const format = matchAt(formats, text, at);
  if (format !== undefined) yield [{ t: "value", format: format[1] ?? "" }, at + format[0].length];
  const percent = matchAt(percentage, text, at);
  if (percent !== undefined) yield [{ t: "str", d: percent[0] }, at + percent[0].length];
  yield* matching(text, at);
  for (const kind of [projectKind, explained]) {
    const found = matchAt(kind, text, at);
    if (found !== undefined) yield [{ t: "opaque", d: found[0] }, at + found[0].length];
  }
}

const patternWords = "string matching the pattern ";

/** The pattern is whatever follows, up to the end, a closing parenthesis or the next alternative, with its brackets closed. */
function* matching(text: string, at: number): Readings {
  if (!text.startsWith(patternWords, at)) return;
  const start = at + patternWords.length;
  let depth = 0;
  for (let end = start; end <= text.length; end += 1) {
    const stops = end === text.length || (depth === 0 && (text[end] === ")" || text.startsWith(" or ", end)));
    if (stops) yield [{ t: "strMatching", pattern: text.slice(start, end) }, end];
    if (text[end] === "\\") end += 1;
    else if (text[end] === "(") depth += 1;
    else if (text[end] === ")") depth -= 1;
  }
}

function* enumeration(text: string, at: number): Readings {
  if (!text.startsWith("one of ", at)) return;
  const values: EnumValue[] = [];
  let end = at + "one of ".length;
  for (;;) {
    const found = matchAt(member, text, end);
    if (found === undefined) return;
    values.push(valueOf(found[1] ?? "null"));
    end += found[0].length;
    if (!text.startsWith(", ", end)) break;
    end += 2;
  }
  yield [{ t: "enum", values }, end];
}

const sectionOf = /section of an? [\w.]+ file \(attrs of /y;

/** `section of an INI file (attrs of …)`. */
function* section(text: string, at: number): Readings {
  const head = matchAt(sectionOf, text, at);
  if (head === undefined) return;
  for (const [of, end] of whole(text, at + head[0].length))
    if (text[end] === ")") yield [{ t: "attrsOf", of }, end + 1];
}

function* parenthesised(text: string, at: number): Readings {
  if (text[at] !== "(") return;
  for (const [type, end] of whole(text, at + 1)) if (text[end] === ")") yield [type, end + 1];
}

/** What may stand in an alternative. */
function* part(text: string, at: number): Readings {
  yield* parenthesised(text, at);
  yield* section(text, at);
  for (const open of ["non-empty (list of ", "non-empty list of "]) {
    if (!text.startsWith(open, at)) continue;
    for (const [of, end] of part(text, at + open.length)) {
      const close = open.includes("(") ? ")" : "";
      if (text.startsWith(close, end)) yield [{ t: "nonEmptyListOf", of }, end + close.length];
    }
  }
  for (const [words, wrap] of prefixes) {
    if (text.startsWith(words, at))
      for (const [of, end] of part(text, at + words.length)) yield [wrap(of), end];
  }
  yield* enumeration(text, at);
  yield* noun(text, at);
}

function* alternatives(
  text: string,
  at: number,
): Iterable<readonly [types: readonly OptionType[], end: number]> {
  for (const [first, end] of part(text, at)) {
    // Words with a comma of their own end with one: `unsigned integer, meaning >=0, or string`.
    const or = text.startsWith(", or ", end) ? ", or " : " or ";
    if (text.startsWith(or, end)) {
      const next = end + or.length;
      if (text.startsWith("null or ", next)) {
        for (const [type, stop] of whole(text, next)) yield [[first, type], stop];
      }
      for (const [more, stop] of alternatives(text, next)) yield [[first, ...more], stop];
    }
    yield [[first], end];
  }
}

const convertible = " convertible to it";

/** A whole type. */
function* whole(text: string, at: number): Readings {
  if (text.startsWith("null or ", at)) {
    for (const [of, end] of whole(text, at + "null or ".length)) yield [{ t: "nullOr", of }, end];
  }
  for (const [types, end] of alternatives(text, at)) {
    const [first, ...more] = types;
    if (first === undefined) continue;
    if (more.length > 0 && text.startsWith(convertible, end)) {
      const from = more.at(-1) as OptionType;
      const to = [first, ...more.slice(0, -1)];
      const type: OptionType = {
        t: "coercedTo",
        from,
        to: to.length === 1 ? first : { t: "either", any: to },
      };
      const stop = end + convertible.length;
      // A coercion to a type that is coerced to itself: `a or b convertible to it or c convertible to it`.
      if (text.startsWith(convertible, stop)) yield [type, stop + convertible.length];
      yield [type, stop];
    }
    yield [more.length === 0 ? first : { t: "either", any: types }, end];
  }
}

/**
 * Reads a type in English. `undefined`: the words are not understood, and the caller says so.
 *
 * @example parseEnglish("null or list of string") // { t: "nullOr", of: { t: "listOf", of: { t: "str" } } }
 */
export function parseEnglish(words: string): OptionType | undefined {
  const text = words.trim().replaceAll(/\s+/g, " ");
  // A remark behind it changes nothing: `string or list of string (optional where …)`.
  return readWhole(text) ?? readWhole(text.replace(/ \([^()]*\)$/, ""));
}

function readWhole(text: string): OptionType | undefined {
  for (const [type, end] of whole(text, 0)) if (end === text.length) return type;
  return undefined;
}
