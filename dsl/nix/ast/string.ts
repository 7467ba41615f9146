import type { Expr } from "./expr.ts";
import type { NodeBase } from "./node.ts";

/** A run of characters. `value` is what Nix evaluates; `raw` how the source spelt it (escapes kept), when it was parsed. */
export interface TextPart {
  readonly kind: "Text";
  readonly value: string;
  readonly raw?: string;
}

/** `${ expr }`. */
export interface Interpolation extends NodeBase<"Interpolation", "open" | "close"> {
  readonly expr: Expr;
}

export type StringPart = TextPart | Interpolation;

/** `"…"`. No two `Text` parts are adjacent; an empty string has no parts. */
export interface Str extends NodeBase<"Str", "self"> {
  readonly parts: readonly StringPart[];
}

/**
 * `''…''`. The parts are the contents after Nix has stripped the common indentation and the first line when blank;
 * `value` of a text part is what Nix evaluates, line feeds included, and `raw` its spelling inside `''…''` after that stripping.
 */
export interface IndentedString extends NodeBase<"IndentedString", "self"> {
  readonly parts: readonly StringPart[];
}
