/** `` nix`…` `` and `` raw`…` ``: text with values in it. */
import type { Expr } from "../ast/expr.ts";
import { interpolation } from "../ast/interpolation.ts";
import type { Origin } from "../ast/node.ts";
import type { StringPart } from "../ast/text-part.ts";
import { stringLiteral } from "../ast/str.ts";
import { parseTemplate } from "../parse/template.ts";
import { cook, dedent, placeIn } from "./dedent.ts";
import { noteEscape } from "./escapes.ts";
import { valueError } from "./misuse.ts";
import { currentCall, currentParts } from "./sites.ts";
import { spliceTexts } from "./splice.ts";
import type { Builder } from "./symbol.ts";
import { isSymbolic, lazySymbol } from "./symbol.ts";

/** Tells where a character of the template stands in the fleet. */
type Place = (part: number, offset: number) => Origin;

/** The places of the template whose tag is being called. Without those of its parts, lines are exact and columns guessed. */
function placesOf(raw: readonly string[], tag: string): Place | undefined {
  const origin = currentCall();
  const parts = currentParts();
  if (origin === undefined) return undefined;
  return (part, offset) => {
    const start = parts?.[part];
    if (start !== undefined) return placeIn(raw[part] ?? "", offset, start);
    const before = raw.slice(0, part).join("");
    return placeIn(before + (raw[part] ?? ""), before.length + offset, {
      ...origin,
      column: origin.column + tag.length + 1,
    });
  };
}

/**
 * A Nix string with values in it. Text is data, escaped as Nix needs it; several lines lose their indentation and print
 * as `''…''`.
 *
 * ```ts
 * nix`${pkgs.git}/bin/git`     // "${pkgs.git}/bin/git"
 * ```
 *
 * NV1301 a value that is no text: a number, a list, a set … · NV1302 an escape that JavaScript drops (`\d`) · NV1100,
 * NV1101 characters that no string holds.
 */
export function stringTemplate(strings: TemplateStringsArray, values: readonly unknown[]): unknown {
  const { raw } = strings;
  const place = placesOf(raw, "nix");
  return lazySymbol((builder) => {
    for (const [part, text] of raw.entries()) checkEscapes(text, part, place, builder);
    const texts = dedent(raw).map((text) => cook(text, () => {}));
    const parts: (string | StringPart)[] = [];
    for (const [index, value] of texts.entries()) {
      if (index > 0) parts.push(...hole(values[index - 1], builder));
      const start = index === 0 ? textStart(raw[0] ?? "", value) : 0;
      const origin = place?.(index, start);
      parts.push({ kind: "Text", value, ...(origin && { origin }) });
    }
    return stringLiteral(parts, builder.origin);
  }, "nix`…`");
}

/** Where the text of a template's first part begins: behind a first line without text, and the margin. */
function textStart(part: string, text: string): number {
  const line = /^[ \t]*\n/.exec(part)?.[0].length ?? 0;
  if (line === 0 || /^[ \t]*\n/.test(text)) return line;
  const blank = (of: string): number => /^[ \t]*/.exec(of)?.[0].length ?? 0;
  return line + blank(part.slice(line)) - blank(text);
}

function checkEscapes(text: string, part: number, place: Place | undefined, builder: Builder): void {
  cook(text, (spelling, offset) => {
    const origin = place?.(part, offset) ?? builder.origin;
    const [what, help] =
      spelling === "\\\n"
        ? [
            "a backslash at the end of a line",
            "write \\\\ for one that stays, as in shell text, or join the lines",
          ]
        : [`\`${spelling}\``, `write \\${spelling} for a backslash and what follows it`];
    builder.report(valueError("NV1302", `${what} in a template is not read as it stands here`, origin, help));
  });
}

/** What a value contributes to a string: text that is known now, or an interpolation. */
function hole(value: unknown, builder: Builder): readonly (string | StringPart)[] {
  if (typeof value === "string") return [value];
  if (!isSymbolic(value)) {
    builder.report(holeError(value, builder.origin));
    return [];
  }
  const expr = builder.value(value);
  // A string inside of a string is the text of both.
  if ((expr.kind === "Str" || expr.kind === "IndentedString") && expr.trivia === undefined) {
    return expr.parts.map((part) => (part.kind === "Text" ? part.value : part));
  }
  return [interpolation(expr)];
}

function holeError(value: unknown, origin: Origin | undefined): ReturnType<typeof valueError> {
  const [what, help] = holeHelp(value);
  return valueError("NV1301", `${what} is no text`, origin, help);
}

function holeHelp(value: unknown): readonly [what: string, help: string] {
  if (value === null || value === undefined)
    return [`\`${value}\``, 'write the text that shall stand there; "" for none'];
  switch (typeof value) {
    case "number":
    case "bigint":
      return [`the number ${value}`, `write \${String(${value})}`];
    case "boolean":
      return [
        `the boolean ${value}`,
        `write \${String(${value})} for the word ${value}; to choose a text, cond ? "a" : "b"`,
      ];
    case "function":
      return ["a function", "call it"];
    default:
      return Array.isArray(value)
        ? [
            "a list",
            'write list.join(" ") for words known now, lib.concatStringsSep(" ", list) for a Nix list',
          ]
        : ["an object", "write nix.builtins.toJSON(value), or take the attribute that is the text"];
  }
}

/**
 * An expression in Nix's own words. Values of any kind may stand in it: where an expression may, inside strings, and for
 * attribute names. `` \` `` and `\$` stand for themselves without the backslash, everything else is Nix as written.
 *
 * ```ts
 * raw<number>`builtins.length ${config.users.groups}`
 * ```
 *
 * The text is parsed; NV1110 … NV1115 (see `parseTemplate`) point at the place in the template.
 */
export function rawTemplate(strings: TemplateStringsArray, values: readonly unknown[]): unknown {
  const place = placesOf(strings.raw, "raw");
  noteEscape("raw", currentCall());
  return lazySymbol((builder) => {
    const texts = strings.raw.map((text) => text.replaceAll(/\\([`$])/g, "$1"));
    const originAt = place ?? ((): Origin => builder.origin ?? unknownPlace);
    const literals = new Set<Expr>();
    const value = (index: number): Expr => {
      const node = builder.value(values[index]);
      if (typeof values[index] === "string") literals.add(node);
      return node;
    };
    const tree = parseTemplate(texts, value, {
      originAt: (part, offset) => originAt(part, offsetInSource(strings.raw[part] ?? "", offset)),
    });
    return spliceTexts(tree, literals);
  }, "raw`…`");
}

const unknownPlace: Origin = { file: "<template>", line: 1, column: 1 };

/** The offset in the source for one in the text that lost its backslashes. */
function offsetInSource(raw: string, offset: number): number {
  let removed = 0;
  for (const match of raw.matchAll(/\\[`$]/g)) {
    if (match.index - removed >= offset) break;
    removed++;
  }
  return offset + removed;
}
