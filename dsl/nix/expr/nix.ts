/** `nix`: the tag for strings with values in them, and Nix's own constructs as functions. `raw`: Nix text. */
import { apply } from "../ast/apply.ts";
import type { Expr } from "../ast/expr.ts";
import { float } from "../ast/float.ts";
import { path as pathNode } from "../ast/path.ts";
import { searchPath } from "../ast/search-path.ts";
import { fileBinders, reference } from "./binder.ts";
import { control } from "./control.ts";
import { operators } from "./operators.ts";
import { lazySymbol, symbol } from "./symbol.ts";
import type { Builder } from "./symbol.ts";
import { rawTemplate, stringTemplate } from "./template.ts";
import type { AnyRef, Eval, Nix, Opaque, Ref } from "./types.ts";

/**
 * What may stand in a `` nix`…` `` template: text, and expressions that are a string, a path or a derivation. An option
 * that may be null stands in strings of most fleets (`config.networking.domain`); where it is null Nix says so.
 */
export type TextHole = string | Eval<string | Opaque<unknown> | null>;

const lazy = (name: string, build: (builder: Builder) => Expr): never =>
  lazySymbol(build, `nix.${name}(…)`) as never;

/** A call of a function that Nix knows everywhere. */
const call = (name: string, ...args: readonly unknown[]): never =>
  lazy(name, (builder) => apply({ kind: "Ident", name }, ...args.map((arg) => builder.value(arg))));

const functions = {
  /** `throw message`: an error when Nix evaluates it. */
  throw: (message: TextHole): Nix<never> => call("throw", message),
  /** `abort message`: an error that `builtins.tryEval` cannot catch. */
  abort: (message: TextHole): Nix<never> => call("abort", message),
  /** `toString value`: numbers, booleans ("1" and ""), lists and paths as a string. */
  toString: (value: unknown): Nix<string> => call("toString", value),
  /** `import path`, or `import path argument`. */
  import: <T = never>(path: unknown, ...args: readonly unknown[]): Ref<T> => call("import", path, ...args),
  /** A path literal, relative to the generated file: `nix.path("./secrets.nix")`. NV1104 what no literal can hold. */
  path: (text: string): Nix<Opaque<unknown>> => lazy("path", () => pathNode(text)),
  /** `<nixpkgs>`: `nix.searchPath("nixpkgs")`. */
  searchPath: (text: string): Nix<Opaque<unknown>> => lazy("searchPath", () => searchPath(text)),
  /** A floating-point number, where the JavaScript number is whole: `nix.float(1)` is `1.0`. */
  float: (value: number): Nix<number> => lazy("float", (builder) => float(value, builder.origin)),
  /** The attributes of a set by name, for spreading: `{ ...nix.inherit(config.users, "mutableUsers") }`. */
  inherit: <S extends object, K extends string & keyof S>(from: S, ...names: readonly K[]): Pick<S, K> =>
    Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<S, K>,
  /** A value given to one function after the other: `nix.pipe(x, f, g)` is `g(f(x))`. */
  pipe: <T>(value: unknown, ...steps: readonly ((value: never) => unknown)[]): Nix<T> =>
    steps.reduce((result, step) => step(result as never), value) as never,
  /** `builtins`. */
  builtins: symbol<never>(reference(fileBinders.builtins)),
} as const;

/** The tag `nix` with everything that hangs on it. */
export type NixTag = ((strings: TemplateStringsArray, ...values: readonly TextHole[]) => Nix<string>) &
  typeof operators &
  typeof control &
  typeof functions;

function tag(strings: TemplateStringsArray, ...values: readonly unknown[]): unknown {
  return stringTemplate(strings, values);
}

/**
 * Strings with values in them, and what Nix has beside data and calls: operators, conditions, bindings, selection.
 *
 * ```ts
 * nix`${pkgs.git}/bin/git`
 * nix.if(nix.eq(config.networking.hostName, "cinnabar"), 1, 2)
 * nix.update(config.x, { y: 1 })
 * ```
 *
 * Source: the operators and constructs of the [Nix language](https://nix.dev/manual/nix/latest/language/).
 *
 * Errors: NV1301 a value that is no text; NV1302 an escape that JavaScript drops; NV1100, NV1101 characters that no string
 * holds; those of each function.
 */
export const nix: NixTag = Object.assign(tag, operators, control, functions) as unknown as NixTag;

/**
 * Nix text as an expression of type `T`; values may stand in it. The text is parsed when the
 * fleet is built, and each use counts as an escape.
 *
 * ```ts
 * raw<string>`lib.concatStrings (lib.attrNames ${config.users.users})`
 * ```
 *
 * Source: any expression of the Nix language.
 *
 * Errors: NV1110–NV1115 it is no Nix; NV1305 a name that nothing binds.
 */
export function raw<T = never>(strings: TemplateStringsArray, ...values: readonly unknown[]): Nix<T> {
  return rawTemplate(strings, values) as Nix<T>;
}

/** The `builtins` of Nix. */
export const builtins: AnyRef = functions.builtins;
