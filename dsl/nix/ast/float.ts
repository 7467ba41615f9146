import type { NodeBase, Origin } from "./node.ts";
import type { Unary } from "./unary.ts";
import { unary } from "./unary.ts";
import { valueError } from "./value-error.ts";

/** `1.5`, `.5`, `1.`, `1.0e3`. Finite and not negative. */
export interface Float extends NodeBase<"Float", "self"> {
  readonly value: number;
  /** Spelling in the source. */
  readonly raw?: string;
}

/** The smallest positive float that Nix reads; below it the literal is an error. */
export const minFloat = 2.2250738585072014e-308;

/** Whether Nix reads a literal of this magnitude. */
export function isFloat(magnitude: number): boolean {
  return Number.isFinite(magnitude) && (magnitude === 0 || magnitude >= minFloat);
}

/**
 * A floating-point number: `float(1.5)`; a negative one is a negation.
 *
 * NV1103 for NaN, the infinities and numbers so small that Nix refuses the literal.
 */
export function float(value: number, origin?: Origin): Float | Unary {
  if (!isFloat(Math.abs(value))) throw valueError("NV1103", `${value} has no literal in Nix`, origin);
  if (value < 0 || Object.is(value, -0)) return unary("-", { kind: "Float", value: -value });
  return { kind: "Float", value };
}
