/** Binders: what a name made by symbolic code refers to, by identity. */
import type { Binder, Ident } from "../ast/ident.ts";
import { isIdentifier } from "../ast/identifier.ts";
import type { Name } from "../ast/name.ts";

/** A binder whose name is an attribute (a name of a set pattern, an attribute of `rec { … }`), so that it cannot be renamed. */
export interface FixedBinder extends Binder {
  readonly fixed: true;
}

/** The name that a `let` binds for symbolic code. */
export interface BoundName extends Name {
  readonly binder: Binder;
}

/** A name to bind: `let <name> = …`. */
export const boundName = (binder: Binder): BoundName => ({ kind: "Name", name: binder.name, binder });

/** A use of a binder. */
export const reference = (binder: Binder): Ident => ({ kind: "Ident", name: binder.name, binder });

/** The binder of a name in a `let` or `rec` set, when symbolic code bound it. */
export const binderOf = (name: Name): Binder | undefined =>
  "binder" in name ? (name as BoundName).binder : undefined;

const literals: ReadonlySet<string> = new Set(["true", "false", "null"]);

/** The name of a Nix variable for one of JavaScript: `$x` → `_x`, `then` → `then'`. */
export function variableName(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9_]/g, "_");
  return isVariable(plain) ? plain : `${plain}'`;
}

/** Whether a variable may have this name without hiding what Nix calls so. */
export const isVariable = (name: string): boolean => isIdentifier(name) && !literals.has(name);

/**
 * Names that a generated file binds around everything else. Symbolic code refers to them anywhere; `resolve` tells which
 * of them a tree uses, so that the file binds those and no others.
 */
export const fileBinders = {
  /** Arguments of the flake-parts module that the file is. */
  inputs: { name: "inputs", fixed: true },
  self: { name: "self", fixed: true },
  lib: { name: "lib", fixed: true },
  config: { name: "config", fixed: true },
  options: { name: "options", fixed: true },
  withSystem: { name: "withSystem", fixed: true },
  moduleWithSystem: { name: "moduleWithSystem", fixed: true },
  getSystem: { name: "getSystem", fixed: true },
  flakePartsLib: { name: "flake-parts-lib", fixed: true },
  /** `config.flake` of flake-parts. */
  flake: { name: "flake" },
  /** Known everywhere. */
  builtins: { name: "builtins", fixed: true },
} as const satisfies Record<string, Binder | FixedBinder>;
