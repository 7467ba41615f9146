/** Symbols for names that a function reads: arguments of modules and overlays, names of a `let`. */
import type { Binder } from "../ast/ident.ts";
import type { FixedBinder } from "./binder.ts";
import { isVariable, reference } from "./binder.ts";
import { hasError, keysError } from "./misuse.ts";
import { symbol } from "./symbol.ts";
import type { AnyRef, Ref } from "./types.ts";

/** The symbol for a binder. */
export const binderSymbol = <T>(binder: Binder): Ref<T> => symbol<T>(reference(binder));

/** A set whose attributes become names as they are read. */
export interface NameSet<B extends Binder = Binder> {
  /** Given to the function in place of its argument. */
  readonly value: Readonly<Record<string, AnyRef>>;
  /** The names read so far, in the order of reading. */
  readonly binders: ReadonlyMap<string, B>;
}

/** The argument of a module. A name is in use when `freeOf` of the lowered body says so. */
export type ArgumentSet = NameSet<FixedBinder>;

/**
 * The argument of a module function: `({ config, pkgs }) => …` and `(args) => … args.config …` read names from it, each of
 * which gets one binder.
 *
 * ```ts
 * const args = argumentSet();
 * const body = toNix(fn(args.value), context);
 * const used = [...args.binders.values()].filter((binder) => freeOf(body).binders.has(binder));
 * ```
 *
 * NV1206, NV1208 for `...rest` and `in`, as with any symbolic value.
 */
export const argumentSet = (): ArgumentSet =>
  nameSet((name) => (isVariable(name) ? { name, fixed: true } : undefined));

/** A set whose attributes become names as they are read; `bind` makes the binder of each. */
export function nameSet<B extends Binder>(bind: (name: string) => B | undefined): NameSet<B> {
  const binders = new Map<string, B>();
  const symbols = new Map<string, AnyRef>();
  const get = (_: object, key: string | symbol): AnyRef | undefined => {
    if (typeof key === "symbol") return undefined;
    const known = symbols.get(key);
    if (known !== undefined) return known;
    const binder = bind(key);
    if (binder === undefined) return undefined;
    const made = binderSymbol<unknown>(binder);
    binders.set(key, binder);
    symbols.set(key, made);
    return made;
  };
  return { value: new Proxy<Record<string, AnyRef>>({}, { get, ownKeys, has }), binders };
}

function ownKeys(): never {
  throw keysError("args", ownKeys);
}

function has(_: object, key: string | symbol): never {
  throw hasError("args", String(key), has);
}
