import type { NodeBase, Origin } from "./node.ts";
import type { Binary } from "./binary.ts";
import { binary } from "./binary.ts";
import type { Unary } from "./unary.ts";
import { unary } from "./unary.ts";
import { valueError } from "./value-error.ts";

/** `42`. A 64-bit integer, never negative in the language (`-1` is a `Unary`). */
export interface Int extends NodeBase<"Int", "self"> {
  readonly value: bigint;
  /** Spelling in the source, when it is not the canonical one (`007`). */
  readonly raw?: string;
}

/** The largest integer of Nix. */
export const maxInt = 2n ** 63n - 1n;

const literal = (value: bigint): Int => ({ kind: "Int", value });

/**
 * An integer: `int(42)`; `int(-1)` is the negation of `1`, and the smallest, which has no literal, is `-9223372036854775807 - 1`.
 *
 * NV1102 when it does not fit in 64 bits or is no whole number.
 */
export function int(value: bigint | number, origin?: Origin): Int | Unary | Binary {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    const help =
      "give a bigint (`9007199254740993n`) for a whole number that a JavaScript number cannot hold";
    throw valueError("NV1102", `${value} is not an exact integer`, origin, help);
  }
  const big = BigInt(value);
  if (big > maxInt || big < -maxInt - 1n) {
    throw valueError("NV1102", `${big} does not fit in the 64-bit integers of Nix`, origin);
  }
  if (big >= 0n) return literal(big);
  if (big < -maxInt) return binary("-", unary("-", literal(maxInt)), literal(1n));
  return unary("-", literal(-big));
}
