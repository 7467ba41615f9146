import type { Origin } from "../../nix/ast/node.ts";
import type { ArraySite, ConstSite, FunctionSite, ObjectSite } from "../../nix/expr/source.ts";

/**
 * What an instrumented copy of a fleet file calls, by the names that `dsl/nix/expr/source.ts` exports.
 *
 * Types are gone from it (`erase.ts`): a copy is JavaScript. Every one of these hands its first argument back (the same object, so that identity is kept), except where said.
 * Sites are made once per place: the same place gives the same site object each time it is evaluated.
 *
 * | source | copy |
 * |---|---|
 * | `{ a: 1 }` | `$object({ a: 1 }, site)` |
 * | `{ ...base, a: 1 }` | `$object({ ...$spread(base, 0), a: 1 }, site)` |
 * | `[a]` | `$array([a], site)` |
 * | `(x) => y`, `function (x) {}` | `$function((x) => y, site)` |
 * | `function f(x) {}` | the same, and `$function(f, site);` at the top of the enclosing block |
 * | `({ port = 80 }) => y` | `$function(({ port = $default(() => 80, "port", site) }) => y, site)` |
 * | `host("x", …)`, `` nix`…` `` (names imported from the dsl) | `$call(host, origin)("x", …)`, `` $call(nix, origin, parts)`…` `` |
| `const x = f(y);` inside a function | `const x = $const(f(y), site);` |
| `return f(x)`, `() => f(x)` | `return $tail(f(x))`, `() => $tail(f(x))` |
 * | `if (x)`, `!x`, `x ?? y` … | `if ($plain(x, "if", origin))`, `!$plain(x, "!", origin)`, `$plain(x, "??", origin) ?? y` |
 *
 * Comments of blocks arrive without their gutter of stars and common indentation, lines joined by `\n`; of lines, as they
 * stand behind `//`. Parameter defaults are thunks inside the pattern, where names bound before them are in scope: call
 * the function with an argument that lacks the key, and `$default` tells the default and may answer with a symbol.
 */
export interface Instrumentation {
  /** Remembers where an object literal stands. Methods (`{ f() {} }`) are told by `PropertySite.method`. */
  $object<T extends object>(value: T, site: ObjectSite): T;
  /**
   * `...value` inside an object literal, the `index`-th spread in it. May answer with a shallow copy that carries a hidden
   * mark, from which `$object` finds the sites of the properties that came from `value`.
   */
  $spread<T>(value: T, index: number): T;
  $array<T extends readonly unknown[]>(value: T, site: ArraySite): T;
  $function<T extends (...args: never[]) => unknown>(value: T, site: FunctionSite): T;
  /** A symbolic value may come back as one that knows the name. */
  $const<T>(value: T, site: ConstSite): T;
  /** Outside a symbolic call: `thunk()`. Inside one: whatever stands for the parameter. */
  $default<T>(thunk: () => T, key: string, site: FunctionSite): T;
  /**
   * A function that calls `callee` with the same arguments and knows that the call stands at `origin`. `callee` may be any
   * value. Of a tagged template, `parts` tells where the text of each part begins.
   */
  $call<T>(callee: T, origin: Origin, parts?: readonly Origin[]): T;
  /** Throws `NivisError` where `value` is symbolic: JavaScript is about to ask for its truth, type or identity by `use`. */
  $plain<T>(value: T, use: string, origin: Origin): T;
}
