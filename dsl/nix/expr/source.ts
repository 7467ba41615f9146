/**
 * What an instrumented copy of a fleet file calls.
 *
 * The loader rewrites the fleet's files as it loads them: every object literal, array literal and function passes
 * through `$object`, `$array`, `$function` together with its site, and every place that asks a value for its truth,
 * its type or its identity (`if`, `?:`, `&&`, `||`, `??`, `!`, `while`, `===`, `switch`, `typeof`, `in`, `?.`, `Boolean()`)
 * passes it through `$plain` first. So positions, comments and parameter names are exact, however the value travels,
 * and no symbolic value is ever taken for a JavaScript one.
 */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../ast/node.ts";
import type { ConstSite } from "./constants.ts";
import { constant } from "./constants.ts";
import { defaultOf } from "./frame.ts";
import { plainDiagnostic } from "./plain.ts";
import { duringCall, registerArray, registerFunction, registerObject, siteOfObject } from "./sites.ts";
import type { ArraySite, FunctionSite, ObjectSite, PropertySite } from "./sites.ts";
import { describe, isSymbolic } from "./symbol.ts";

export type { ConstSite } from "./constants.ts";
export type * from "./sites.ts";
export { currentCall, setPositionMapper, siteOfArray, siteOfFunction, siteOfObject } from "./sites.ts";

type AnyFunction = (...args: never[]) => unknown;

const spreadMarks = new WeakMap<symbol, object>();

/** Records where an object literal stands. Properties that came by `$spread` keep the sites they had. */
export function $object<T extends object>(value: T, site: ObjectSite): T {
  for (const [key, property] of site.properties) {
    if (property.method === undefined) continue;
    const method: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
    if (typeof method === "function") registerFunction(property.method, method);
  }
  const marks = Object.getOwnPropertySymbols(value).filter((mark) => spreadMarks.has(mark));
  if (marks.length === 0) return registerObject(site, value);
  const properties = new Map<string, PropertySite>();
  for (const mark of marks) {
    const spread = spreadMarks.get(mark);
    Reflect.deleteProperty(value, mark);
    for (const [key, property] of (spread && siteOfObject(spread)?.properties) ?? []) {
      if (Object.hasOwn(value, key)) properties.set(key, property);
    }
  }
  for (const [key, property] of site.properties) properties.set(key, property);
  return registerObject({ ...site, properties }, value);
}

/**
 * `...value` inside an object literal: a copy with a hidden mark, by which `$object` finds the sites of its properties.
 * Symbolic values have no properties for JavaScript to spread: NV1206.
 */
// oxlint-disable-next-line no-unused-vars -- the loader tells which spread of the literal it is
export function $spread<T>(value: T, index: number): T {
  if (isSymbolic(value)) return { ...value };
  if (typeof value !== "object" || value === null || siteOfObject(value) === undefined) return value;
  const mark = Symbol("spread");
  spreadMarks.set(mark, value);
  return { ...value, [mark]: true };
}

/** Records where an array literal stands. */
export function $array<T extends readonly unknown[]>(value: T, site: ArraySite): T {
  return registerArray(site, value);
}

/** Records where a function stands and what its parameters are called. */
export function $function<T extends AnyFunction>(value: T, site: FunctionSite): T {
  return registerFunction(site, value);
}

/** The value of a `const` inside a function; see `constants.ts`. What is not symbolic comes back as it is. */
export function $const<T>(value: T, site: ConstSite): T {
  return constant(value, site) as T;
}

/** The default of a pattern's name: while the function becomes a Nix lambda, its symbol; else the value of `thunk`. */
export function $default<T>(thunk: () => T, key: string, site: FunctionSite): T {
  const symbolic = defaultOf(site, key, thunk);
  return symbolic === undefined ? thunk() : (symbolic.value as T);
}

/**
 * `callee`, called with the knowledge that the call stands at `origin` (`currentCall`). Other values come back as they are.
 * Of a tagged template, `parts` tells where the text of each part begins (behind the backtick, behind each `}`), so that
 * an error inside the text gets its own line and column.
 */
export function $call<T>(callee: T, origin: Origin, parts?: readonly Origin[]): T {
  if (typeof callee !== "function" || isSymbolic(callee)) return callee;
  const fn = callee as unknown as (...args: unknown[]) => unknown;
  const wrapped = function (this: unknown, ...args: unknown[]): unknown {
    return duringCall(origin, parts, () => fn.apply(this, args));
  };
  return wrapped as unknown as T;
}

/**
 * Throws where `value` is symbolic: JavaScript is about to ask for its truth, type or identity by `use`.
 *
 * NV1201: `if (config.services.openssh.enable)` → `nix.if(…)`, `lib.mkIf(…)`.
 */
export function $plain<T>(value: T, use: string, origin: Origin): T {
  if (isSymbolic(value)) throw new NivisError([plainDiagnostic(use, describe(value), origin)]);
  return value;
}

/**
 * The callback of `filter`, `find`, `some`, `every` …: JavaScript takes its result for true or false, so a symbolic
 * one is an error there. A symbolic receiver (`lib.filter(…)`) gets the function itself.
 */
export function $predicate<T>(callback: T, receiver: unknown, use: string, origin: Origin): T {
  if (typeof callback !== "function" || isSymbolic(callback) || isSymbolic(receiver)) return callback;
  const fn = callback as unknown as (...args: unknown[]) => unknown;
  return function (this: unknown, ...args: unknown[]): unknown {
    return $plain(fn.apply(this, args), use, origin);
  } as unknown as T;
}
