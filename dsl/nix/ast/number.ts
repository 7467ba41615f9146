import type { NodeBase } from "./node.ts";

/** `42`. A 64-bit integer, never negative in the language (`-1` is a `Unary`). */
export interface Int extends NodeBase<"Int", "self"> {
  readonly value: bigint;
  /** Spelling in the source, when it is not the canonical one (`007`). */
  readonly raw?: string;
}

/** `1.5`, `.5`, `1e3`. Finite and not negative. */
export interface Float extends NodeBase<"Float", "self"> {
  readonly value: number;
  readonly raw?: string;
}
