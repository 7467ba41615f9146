/** Names that a generated file binds at its head when its body uses them: arguments of flake-parts, and `flake`. */
import { ident, select, type Binder, type Expr } from "../nix/ast/index.ts";

/** `flake` is `config.flake`, by `let inherit (config) flake; in`; the others are arguments. */
export type FileName = "config" | "inputs" | "self" | "lib" | "flake";

const binders: { readonly [N in FileName]: Binder } = {
  config: { name: "config" },
  inputs: { name: "inputs" },
  self: { name: "self" },
  lib: { name: "lib" },
  flake: { name: "flake" },
};

const names = new Map<Binder, FileName>(
  (Object.keys(binders) as FileName[]).map((name) => [binders[name], name] as const),
);

/** A name of the file's head, or an attribute below it: `fileScope("flake", "overlays", "patches")`. */
export function fileScope(name: FileName, ...path: readonly string[]): Expr {
  const base = ident(name, binders[name]);
  return path.length === 0 ? base : select(base, path);
}

/** The name of the file's head that a binder is, `undefined` for any other. */
export const fileNameOf = (binder: Binder | undefined): FileName | undefined =>
  binder === undefined ? undefined : names.get(binder);

/** The binder of a name of the file's head. */
export const fileBinder = (name: FileName): Binder => binders[name];
