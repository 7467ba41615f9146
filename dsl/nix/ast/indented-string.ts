import type { NodeBase, Origin } from "./node.ts";
import { stringParts, type StringPart } from "./text-part.ts";

/**
 * `''…''`. The parts are the contents after Nix has stripped the common indentation and the first line when blank;
 * `value` of a text part is what Nix evaluates, line feeds included, and `raw` its spelling inside `''…''` after that stripping.
 */
export interface IndentedString extends NodeBase<"IndentedString", "self"> {
  readonly parts: readonly StringPart[];
}

/** A string in `''…''`, whatever its text; `stringLiteral` chooses. Errors as `str`. */
export function indentedString(
  parts: string | readonly (string | StringPart)[],
  origin?: Origin,
): IndentedString {
  return { kind: "IndentedString", parts: stringParts(typeof parts === "string" ? [parts] : parts, origin) };
}

/**
 * Whether these parts, indented between `''` and `''`, evaluate to themselves with no escape but `'''`, `''$` and `''\t`: some line
 * starts with neither space nor line end, the last line is not made of spaces and ends in no quote, there is no carriage return.
 */
export function isIndentable(parts: readonly StringPart[]): boolean {
  const last = parts.at(-1);
  if (last?.kind === "Text" && last.value.endsWith("'")) return false;
  // An interpolation is text as far as indentation goes.
  const text = parts.map((part) => (part.kind === "Text" ? part.value : "$")).join("");
  const hasMargin = /(?:^|\n)[^ \n]/.test(text);
  return hasMargin && !/\n +$/.test(text) && !text.includes("\r");
}
