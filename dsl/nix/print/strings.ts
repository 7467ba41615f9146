/**
 * How texts are spelt between quotes.
 *
 * A text that was parsed keeps its spelling. Any other is spelt so that Nix reads back exactly its value; what
 * `''…''` cannot hold without escapes goes between double quotes.
 */
import { isIndentable, type IndentedString } from "../ast/indented-string.ts";
import type { Str } from "../ast/str.ts";
import { checkText, type StringPart, type TextPart } from "../ast/text-part.ts";

/** Whether a `$` at the end of the text would join the `${` behind it. */
const meetsInterpolation = (parts: readonly StringPart[], index: number): boolean =>
  parts[index + 1]?.kind === "Interpolation";

const quotedEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** The spelling of `parts[index]`, a text, between double quotes. NV1100 for NUL, NV1101 for half a surrogate pair. */
export function spellQuoted(parts: readonly StringPart[], index: number): string {
  const part = parts[index] as TextPart;
  if (part.raw !== undefined) return part.raw;
  checkText(part.value);
  const text = part.value
    .replaceAll(/[\\"\n\r\t]/g, (char) => quotedEscapes[char] ?? char)
    .replaceAll("${", "\\${");
  return meetsInterpolation(parts, index) && text.endsWith("$") ? `${text.slice(0, -1)}\\$` : text;
}

/** The spelling of `parts[index]`, a text, between `''` and `''`. Errors as `spellQuoted`. */
export function spellIndented(parts: readonly StringPart[], index: number): string {
  const part = parts[index] as TextPart;
  if (part.raw !== undefined) return part.raw;
  checkText(part.value);
  const special = meetsInterpolation(parts, index) ? /'*\$(?:\{|$)|'+/g : /'*\$\{|'+/g;
  return part.value.replaceAll(special, escapeIndented);
}

/** Pairs of quotes take one more; a dollar that would open `${` takes two, and a single quote before those a form of its own. */
function escapeIndented(match: string): string {
  const quotes = match.indexOf("$") < 0 ? match.length : match.indexOf("$");
  const pairs = "'''".repeat(Math.floor(quotes / 2));
  const single = quotes % 2 === 1;
  if (quotes === match.length) return single ? `${pairs}'` : pairs;
  return `${pairs}${single ? "''\\'" : ""}''${match.slice(quotes)}`;
}

/**
 * The string in the form it is printed in: of one line it goes between double quotes unless that costs escapes; between
 * double quotes goes as well what was not parsed and would not come out of `''…''` as it is.
 */
export function settled(e: IndentedString): IndentedString | Str {
  const parsed = e.parts.every((part) => part.kind === "Interpolation" || part.raw !== undefined);
  const lines = e.parts.some((part) => part.kind === "Text" && (part.raw ?? part.value).includes("\n"));
  if (!parsed) {
    const fits = isIndentable(e.parts) && (lines || !isSpelt(e));
    return fits ? e : { ...e, kind: "Str", parts: e.parts.map(unspelt) };
  }
  if (lines || !isSpelt(e)) return e;
  return { ...e, kind: "Str", parts: e.parts.map((part, index) => quotedPart(part, e.parts, index)) };
}

const unspelt = (part: StringPart): StringPart =>
  part.kind === "Text" ? { kind: "Text", value: part.value } : part;

/** Whether the texts hold neither a quote nor a backslash, and so are spelt the same in both forms but for `''$` and `'''`. */
const isSpelt = (e: IndentedString): boolean =>
  e.parts.every((part, index) => part.kind !== "Text" || !/["\\]/.test(spellIndented(e.parts, index)));

function quotedPart(part: StringPart, parts: readonly StringPart[], index: number): StringPart {
  if (part.kind !== "Text") return part;
  const raw = spellIndented(parts, index).replaceAll(/'''|''\$/g, (escape) =>
    escape === "'''" ? "''" : "\\$",
  );
  return { kind: "Text", value: part.value, raw };
}
