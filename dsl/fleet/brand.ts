import type { Origin } from "../nix/ast/node.ts";
import { currentCall } from "../nix/expr/sites.ts";

/**
 * What marks a value as a builder's result.
 *
 * A builder computes nothing: it returns readonly data under a symbol brand, which `lower` turns into Nix. Some results
 * are symbolic values at the same time (`flakeMeta(…)`, an overlay); their data stands beside them, in a weak map.
 */
export const builder: unique symbol = Symbol.for("nivis.builder");

/** Data of a builder; `K` tells builders apart. */
export interface Branded<K extends string> {
  readonly [builder]: K;
  /** Where the builder was called. */
  readonly origin: Origin | undefined;
}

/** Marks data as that of builder `K`, called where the running library call stands. */
export function brand<K extends string, D extends object>(kind: K, data: D): Branded<K> & D {
  const made = Object.freeze({ [builder]: kind, origin: currentCall(), ...data });
  latest.push(made);
  return made;
}

let latest: Branded<string>[] = [];

/** What builders made since the last time somebody asked. */
export function takeMade(): readonly Branded<string>[] {
  const made = latest;
  latest = [];
  return made;
}

const dataOfHandle = new WeakMap<object, Branded<string>>();

/** Ties a symbolic value to the data of the builder that made it. */
export function tie<H>(handle: H, data: Branded<string>): H {
  if (!isObject(handle)) throw new TypeError("only objects carry builder data");
  dataOfHandle.set(handle, data);
  return handle;
}

/** The builder data of a value, `undefined` when it is no builder's result. Never touches a symbolic value's traps. */
export function dataOf(value: unknown): Branded<string> | undefined {
  if (!isObject(value)) return undefined;
  const tied = dataOfHandle.get(value);
  if (tied !== undefined) return tied;
  if (typeof value !== "object") return undefined;
  return Object.getOwnPropertyDescriptor(value, builder) === undefined
    ? undefined
    : (value as Branded<string>);
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
