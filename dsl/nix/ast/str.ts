import { indentedString, isIndentable, type IndentedString } from "./indented-string.ts";
import type { NodeBase, Origin } from "./node.ts";
import { stringParts, type StringPart } from "./text-part.ts";

/** `"…"`. No two `Text` parts are adjacent; an empty string has no parts. */
export interface Str extends NodeBase<"Str", "self"> {
  readonly parts: readonly StringPart[];
}

/**
 * A string in double quotes: `str("a b")`, `str(["lib", interpolation(x)])`.
 *
 * NV1100 for a NUL character, NV1101 for half a surrogate pair.
 */
export function str(parts: string | readonly (string | StringPart)[], origin?: Origin): Str {
  return { kind: "Str", parts: stringParts(typeof parts === "string" ? [parts] : parts, origin) };
}

/**
 * A string as a person would write it: `''…''` when it has several lines and comes out of that form exactly as given, `"…"` otherwise.
 * Errors as `str`.
 */
export function stringLiteral(
  parts: string | readonly (string | StringPart)[],
  origin?: Origin,
): Str | IndentedString {
  const plain = str(parts, origin);
  const lines = plain.parts.some((part) => part.kind === "Text" && part.value.includes("\n"));
  return lines && isIndentable(plain.parts) ? indentedString(plain.parts, origin) : plain;
}

/** The text of a string without interpolation, `undefined` of one with. */
export function plainText(node: Str | IndentedString): string | undefined {
  const [first, ...rest] = node.parts;
  if (first === undefined) return "";
  return first.kind === "Text" && rest.length === 0 ? first.value : undefined;
}
