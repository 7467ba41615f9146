/** What an instrumented copy imports: see `contract.ts`. */
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Origin } from "../../nix/ast/node.ts";
import { $plain, $predicate } from "../../nix/expr/source.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";

export {
  $array,
  $call,
  $const,
  $default,
  $function,
  $object,
  $plain,
  $spread,
} from "../../nix/expr/source.ts";
export { $sites } from "./sites.ts";

type AnyFunction = (...args: unknown[]) => unknown;

const asksTruth = new Set(["filter", "find", "findIndex", "findLast", "findLastIndex", "some", "every"]);

/**
 * `target[key]`, ready to be called, where `target.key(…)` stood and `key` is an array method that takes truth or
 * identity of values: on an array its callback's results and its arguments are held against symbolic values.
 */
export function $method(target: unknown, key: string, origin: Origin): unknown {
  const method = (target as Record<string, unknown>)[key];
  const plain =
    !isSymbolic(target) && (Array.isArray(target) || target instanceof Set || target instanceof Map);
  if (typeof method !== "function" || !plain) return bound(target, method);
  const use = `.${key}()`;
  return (...args: unknown[]): unknown => {
    const [first, ...rest] = args;
    if (args.length === 0) return (method as AnyFunction).call(target);
    const guarded = asksTruth.has(key) ? $predicate(first, target, use, origin) : $plain(first, use, origin);
    return (method as AnyFunction).call(target, guarded, ...rest);
  };
}

/** The method of `target.key?.(…)`, or of `target?.key?.(…)` where `nullish` is allowed, with its `this`. */
export function $optional(target: unknown, key: PropertyKey, origin: Origin, nullish: boolean): unknown {
  if (nullish && (target === undefined || target === null)) return undefined;
  return bound(target, $plain((target as Record<PropertyKey, unknown>)[key], "?.()", origin));
}

function bound(target: unknown, method: unknown): unknown {
  if (typeof method !== "function") return method;
  return (...args: unknown[]): unknown => Reflect.apply(method as AnyFunction, target, args);
}

/** `Boolean` handed on as a function: `xs.filter(Boolean)`. */
export const $boolean =
  (origin: Origin) =>
  (value: unknown): boolean =>
    Boolean($plain(value, "Boolean()", origin));

/** A result that would be a tail call: the function that gives it stays on the stack, for positions. */
export const $tail = <T>(value: T): T => value;

/** `import.meta.url` and its kin: of the original, wherever the copy lies. */
export function $meta(copy: string, original: string, property: string): string {
  const url = new URL(original, copy);
  if (property === "url") return url.href;
  const path = fileURLToPath(url);
  if (property === "dirname" || property === "dir") return dirname(path);
  return property === "file" ? basename(path) : path;
}
