/** How shared data is read: a reference at every level, typed by the data itself. */
import type { Eval, LeafRef, Nix } from "../nix/expr/types.ts";

/** Texts stay what they are, so that they fit an enum; numbers and booleans are of their type. */
type Widen<T> = T extends number ? number : T extends boolean ? boolean : T;

/** A reference to data of type `T`, member by member: `meta.hosts.cinnabar.ip` is a `LeafRef<"10.0.0.1">`. */
export type DataRef<T> = [T] extends [string | number | boolean | null]
  ? LeafRef<Widen<T>>
  : T extends readonly unknown[]
    ? LeafRef<{ readonly [K in keyof T]: Widen<T[K]> }[number][]>
    : T extends Eval<infer U>
      ? LeafRef<U>
      : Nix<{ readonly [K in keyof T]: Widen<T[K]> }> & { readonly [K in keyof T]: DataRef<T[K]> };
