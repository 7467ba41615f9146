/**
 * Symbolic values: what only Nix can compute, as TypeScript sees it. Proxies and their traps, templates, operators, and
 * the way from JavaScript values to the syntax tree. May import nix/ast, nix/parse and diagnostics.
 *
 * Fleets get `nix`, `raw` and the types through `dsl/index.ts`; the rest is for the rooms above.
 */
export type { AnyRef, Def, Eval, GroupRef, LeafRef, Nix, NoInf, Opaque, Ref, Val } from "./types.ts";
export type { FixedBinder } from "./binder.ts";
export { boundName, fileBinders, isVariable, reference, variableName } from "./binder.ts";
export type { ArgumentSet, NameSet } from "./arguments.ts";
export { argumentSet, binderSymbol } from "./arguments.ts";
export type { Constants, Settled } from "./constants.ts";
export { constants, withConstants } from "./constants.ts";
export type { Escape } from "./escapes.ts";
export { escapes, forgetEscapes, noteEscape } from "./escapes.ts";
export type { NixTag, TextHole } from "./nix.ts";
export { builtins, nix, raw } from "./nix.ts";
export type { Resolved } from "./scope.ts";
export { freeOf, resolve } from "./scope.ts";
export type { Builder } from "./symbol.ts";
export { describe, isSymbolic, lazySymbol, symbol } from "./symbol.ts";
export type { ToNixContext } from "./to-nix.ts";
export { nodeOf, toNix } from "./to-nix.ts";
