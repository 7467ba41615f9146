/** References to what a generated file binds at its head: `inputs.nixpkgs`, `flake.overlays.default`. */
import { ident, select, type Expr } from "../nix/ast/index.ts";
import { fileBinders } from "../nix/expr/binder.ts";

/** A name of the file's head, or an attribute below it: `fileScope("flake", "overlays", "patches")`. */
export function fileScope(name: keyof typeof fileBinders, ...path: readonly string[]): Expr {
  const binder = fileBinders[name];
  const base = ident(binder.name, binder);
  return path.length === 0 ? base : select(base, path);
}
