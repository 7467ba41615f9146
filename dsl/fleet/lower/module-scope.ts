/** The arguments of a module, as symbols: those that its body uses become the names of its pattern. */
import {
  formal,
  ident,
  lambda,
  pattern,
  select,
  type Binder,
  type Expr,
  type Ident,
} from "../../nix/ast/index.ts";
import { fileBinders } from "../../nix/expr/binder.ts";
import { keysError } from "../../nix/expr/misuse.ts";
import { freeOf } from "../../nix/expr/scope.ts";
import { symbol } from "../../nix/expr/symbol.ts";

/** Arguments in the order in which people write them; others follow as they are used. */
const usual = [
  "config",
  "options",
  "inputs",
  "inputs'",
  "self",
  "self'",
  "lib",
  "pkgs",
  "osConfig",
  "system",
];

/** What every module can take, so that `raw` text may name it. */
const known: ReadonlySet<string> = new Set([...usual, "modulesPath", "osClass"]);

/** The arguments of flake-parts modules, by the name Nix has for them. */
export const flakeArguments = new Map<string, Binder>(
  Object.entries(fileBinders).flatMap(([key, binder]) =>
    key === "flake" || key === "builtins" ? [] : [[binder.name, binder] as const],
  ),
);

/** Names for one module. */
export interface ModuleScope {
  /** What the module's functions are called with: any name is there. */
  readonly args: object;
  /** A name of the scope, as syntax. */
  readonly name: (name: string) => Ident;
  /** The module's body under a pattern of the arguments it uses; the body alone when it uses none. */
  readonly close: (body: Expr) => Expr;
}

/** A fresh scope for a module. */
export function moduleScope(): ModuleScope {
  const binders = new Map<string, Binder>();
  const close = (body: Expr): Expr => {
    const free = freeOf(body);
    const own = [...binders.values()].filter((binder) => free.binders.has(binder));
    const names = new Set([
      ...own.map((binder) => binder.name),
      ...[...free.names].filter((name) => known.has(name)),
    ]);
    if (names.size === 0) return body;
    return lambda(patternOf(names, binders), body);
  };
  return { ...scopeOver(binders), close };
}

/** The scope of a flake-parts module that is a whole file: its arguments are the file's. */
export const fileModuleScope = (): Pick<ModuleScope, "args" | "name"> => scopeOver(new Map(flakeArguments));

function scopeOver(binders: Map<string, Binder>): Pick<ModuleScope, "args" | "name"> {
  const binderOf = (name: string): Binder => {
    const before = binders.get(name);
    if (before !== undefined) return before;
    // A name of a pattern is the attribute's, so it is never renamed.
    const made = { name, fixed: true };
    binders.set(name, made);
    return made;
  };
  const name = (text: string): Ident => ident(text, binderOf(text));
  const args = new Proxy(
    {},
    {
      get: (_, key) => {
        if (typeof key !== "string") return undefined;
        return key === "types" ? symbol(select(name("lib"), "types")) : symbol(name(key));
      },
      // `...rest` would find nothing: each argument has to be named.
      ownKeys,
    },
  );
  return { args, name };
}

function ownKeys(): never {
  throw keysError("args", ownKeys);
}

/** `{ config, lib, ... }`. */
export function patternOf(
  names: ReadonlySet<string>,
  binders: ReadonlyMap<string, Binder>,
): ReturnType<typeof pattern> {
  const ordered = [...names].toSorted((a, b) => rank(a) - rank(b));
  return pattern(
    ordered.map((name) => formal(ident(name, binders.get(name)))),
    { ellipsis: true },
  );
}

function rank(name: string): number {
  const index = usual.indexOf(name);
  return index < 0 ? usual.length : index;
}
