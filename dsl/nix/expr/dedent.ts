/** Text of template literals: indentation and escapes. */
import type { Origin } from "../ast/node.ts";

/**
 * Takes the indentation from the parts of a template, as Nix does with `''…''`: a first line without text goes, the
 * margin that all lines with text share goes, a last line without text is left empty. Text behind the opening backtick
 * is a line without margin, so that nothing is taken. Parts are raw, so escapes (`\n`) count as text.
 */
export function dedent(parts: readonly string[]): readonly string[] {
  // NUL marks the values below; a text that holds one is refused later on.
  if (!parts.some((part) => part.includes("\n")) || parts.some((part) => part.includes("\0"))) return parts;
  const lines = parts.join("\0").split("\n");
  if (/^[ \t]*$/.test(lines[0] ?? "")) lines.shift();
  const margin =
    lines.filter((line) => !/^[ \t]*$/.test(line)).reduce<string | undefined>(shared, undefined) ?? "";
  const cut = lines.map((line, index) => {
    if (index === lines.length - 1 && /^[ \t]*$/.test(line)) return "";
    return line.slice(shared(margin, line).length);
  });
  return cut.join("\n").split("\0");
}

/** The white space that both begin with. */
function shared(margin: string | undefined, line: string): string {
  const blank = /^[ \t]*/.exec(line)?.[0] ?? "";
  if (margin === undefined) return blank;
  let length = 0;
  while (length < margin.length && margin[length] === blank[length]) length++;
  return margin.slice(0, length);
}

const simple: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  v: "\v",
  "0": "\0",
};

/** Escapes that mean themselves, so that a reader may still see why they are there. */
const plain = /^[`$\\"'{}]$/;

const escape = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))/g;

/**
 * What a raw part of a template says, its escapes read as JavaScript reads them. `bad` gets each escape that JavaScript
 * would drop in silence (`\d`, `\.`, the backslash at the end of a line), or that is none (`\u12`).
 */
export function cook(raw: string, bad: (spelling: string, offset: number) => void): string {
  if (!raw.includes("\\")) return raw;
  return raw.replaceAll(
    escape,
    (spelling: string, braced: string, four: string, two: string, one: string, offset: number) => {
      const hex = braced ?? four ?? two;
      if (hex !== undefined) {
        const code = Number.parseInt(hex, 16);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
      } else if (Object.hasOwn(simple, one) && !(one === "0" && /\d/.test(raw[offset + 2] ?? "")))
        return simple[one] ?? "";
      else if (plain.test(one)) return one;
      bad(spelling, offset);
      return spelling;
    },
  );
}

/** The place `offset` characters into a text that begins at `start`. */
export function placeIn(text: string, offset: number, start: Origin): Origin {
  const before = text.slice(0, offset);
  const lastLine = before.lastIndexOf("\n");
  if (lastLine < 0) return { ...start, column: start.column + offset };
  return { ...start, line: start.line + before.split("\n").length - 1, column: offset - lastLine };
}
