import type { Interpolation } from "./interpolation.ts";
import type { Origin } from "./node.ts";
import { valueError } from "./value-error.ts";

/** A run of characters. `value` is what Nix evaluates; `raw` how the source spelt it (escapes kept), when it was parsed. */
export interface TextPart {
  readonly kind: "Text";
  readonly value: string;
  readonly raw?: string;
  /** Where it begins in a template of the fleet: what is said about a line of it stands there. */
  readonly origin?: Origin;
}

export type StringPart = TextPart | Interpolation;

const hex = (text: string): string => text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/**
 * The first thing in `text` that no Nix string can hold: a NUL character or half of a surrogate pair.
 * `undefined` when there is none.
 */
export function unspellable(
  text: string,
): { readonly index: number; readonly code: string; readonly message: string } | undefined {
  const nul = text.indexOf("\0");
  if (nul >= 0)
    return { index: nul, code: "NV1100", message: "a Nix string cannot hold the character U+0000" };
  const match = /[\uD800-\uDFFF]/u.exec(text);
  if (match === null) return undefined;
  const message = `U+${hex(match[0])} is half of a surrogate pair and no character of its own`;
  return { index: match.index, code: "NV1101", message };
}

/** Throws what `unspellable` finds: NV1100 (NUL) or NV1101 (lone surrogate). */
export function checkText(text: string, origin?: Origin): void {
  const found = unspellable(text);
  if (found !== undefined) {
    throw valueError(found.code, `${found.message} (at character ${found.index + 1} of the text)`, origin);
  }
}

/** Parts in normal form: texts checked, neighbouring texts joined, empty ones left out. */
export function stringParts(parts: readonly (string | StringPart)[], origin?: Origin): readonly StringPart[] {
  const out: StringPart[] = [];
  for (const item of parts) {
    const part: StringPart = typeof item === "string" ? { kind: "Text", value: item } : item;
    const last = out.at(-1);
    if (part.kind !== "Text") out.push(part);
    else if (part.value !== "" || part.raw !== undefined) {
      if (last?.kind === "Text") out[out.length - 1] = joinText(last, part);
      else out.push(part);
    }
  }
  // Halves of one pair may come from two parts, so the joined text is what counts.
  for (const part of out) if (part.kind === "Text") checkText(part.value, origin);
  return out;
}

function joinText(a: TextPart, b: TextPart): TextPart {
  const value = a.value + b.value;
  const text: TextPart = { kind: "Text", value, ...(a.origin && { origin: a.origin }) };
  return a.raw === undefined || b.raw === undefined ? text : { ...text, raw: a.raw + b.raw };
}
