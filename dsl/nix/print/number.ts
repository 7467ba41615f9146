import type { Float } from "../ast/float.ts";
import type { Int } from "../ast/int.ts";

/** How an integer is written. */
export const intText = (e: Int): string => e.raw ?? e.value.toString();

/** How a float is written: always with a point, which is what makes it a float in Nix (`1e3` is a call there). */
export function floatText(e: Float): string {
  if (e.raw !== undefined) return e.raw;
  const text = String(e.value);
  if (text.includes(".")) return text;
  const exponent = text.indexOf("e");
  return exponent < 0 ? `${text}.0` : `${text.slice(0, exponent)}.0${text.slice(exponent)}`;
}
