import type { NodeBase } from "./node.ts";
import type { Interpolation, Str } from "./string.ts";

/** `config`, `__curPos`, `or` (as a name). */
export interface Ident extends NodeBase<"Ident", "self"> {
  readonly name: string;
  /** The symbolic binder this refers to; two binders of one name are told apart by it and renamed where they would clash. */
  readonly binder?: Binder;
}

/** One bound name of a lambda, pattern or `let`, made by symbolic code. Identity is by object. */
export interface Binder {
  readonly name: string;
}

/** A bare attribute name. */
export interface Name extends NodeBase<"Name", "self"> {
  readonly name: string;
}

/** One component of an attribute path: `a`, `"a b"`, `"${x}"`, `${x}`. */
export type AttrName = Name | Str | Interpolation;

/** `a.b."c d".${e}`; never empty. `dots[i]` is the trivia of the dot before component i + 1. */
export interface AttrPath extends NodeBase<"AttrPath", `dot${number}`> {
  readonly names: readonly AttrName[];
}
