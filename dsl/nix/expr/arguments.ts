/** Symbols for the arguments of functions whose names a caller knows or collects: module functions, overlays. */
import type { Binder } from "../ast/ident.ts";
import type { FixedBinder } from "./binder.ts";
import { isVariable, reference } from "./binder.ts";
import { hasError, keysError } from "./misuse.ts";
import { symbol } from "./symbol.ts";
import type { AnyRef, Ref } from "./types.ts";

/** The symbol for a binder. */
export const binderSymbol = <T>(binder: Binder): Ref<T> => symbol<T>(reference(binder));

/** An argument whose attributes become names of a set pattern as they are read. */
export interface ArgumentSet {
  /** Given to the function in place of its argument. */
  readonly value: Readonly<Record<string, AnyRef>>;
  /** The names read so far, in the order of reading. A name is in use when `freeOf` of the lowered body says so. */
  readonly binders: ReadonlyMap<string, FixedBinder>;
}

/**
 * The argument of a module function: `({ config, pkgs }) => …` and `(args) => … args.config …` read names from it, each of
 * which gets one binder.
 *
 * ```ts
 * const args = argumentSet();
 * const body = toNix(fn(args.value), context);
 * const used = [...args.binders.values()].filter((binder) => freeOf(body).binders.has(binder));
 * ```
 */
export function argumentSet(): ArgumentSet {
  const binders = new Map<string, FixedBinder>();
  const symbols = new Map<string, AnyRef>();
  const value = new Proxy<Record<string, AnyRef>>(
    {},
    {
      get(_, key) {
        if (typeof key === "symbol" || !isVariable(key)) return undefined;
        const known = symbols.get(key);
        if (known !== undefined) return known;
        const binder: FixedBinder = { name: key, fixed: true };
        binders.set(key, binder);
        const made = binderSymbol<unknown>(binder);
        symbols.set(key, made);
        return made;
      },
      ownKeys: function ownKeys() {
        throw keysError("args", ownKeys);
      },
      has: function has(_, key) {
        throw hasError("args", String(key), has);
      },
    },
  );
  return { value, binders };
}
