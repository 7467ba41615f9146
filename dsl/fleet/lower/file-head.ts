/** The head of a generated file: the line that names its source, its arguments, `let inherit (config) flake; in`. */
import {
  comment,
  inherit,
  lambda,
  letIn,
  nixFile,
  withLeading,
  type AttrSet,
  type Binder,
  type Expr,
  type NixFile,
} from "../../nix/ast/index.ts";
import { fileBinders } from "../../nix/expr/binder.ts";
import { resolve } from "../../nix/expr/scope.ts";
import { fileScope } from "../file-scope.ts";
import { flakeArguments, patternOf } from "./module-scope.ts";

/** The first line of every generated file. */
export const headerOf = (source: string): string =>
  `Generated from ${source} by Nivis. Do not edit: run \`bun build.ts\`.`;

const known: ReadonlySet<Binder> = new Set(Object.values(fileBinders));

/** A file that is a flake-parts module with these attributes. */
export function flakePartsFile(source: string, body: AttrSet): NixFile {
  const { expr, binders, names } = resolve(body);
  const used = new Set<string>();
  for (const [name, binder] of flakeArguments) {
    if (binders.has(binder) || names.has(name)) used.add(name);
  }
  // Arguments that some module of the fleet adds by `_module.args`.
  for (const binder of binders) if (!known.has(binder)) used.add(binder.name);
  const flake = binders.has(fileBinders.flake) || names.has("flake");
  if (flake) used.add("config");
  const inner: Expr = flake ? letIn([inherit(["flake"], fileScope("config"))], expr) : expr;
  const all = new Map<string, Binder>([
    ...[...binders].map((binder) => [binder.name, binder] as const),
    ...flakeArguments,
  ]);
  const whole = used.size === 0 ? inner : lambda(patternOf(used, all), inner);
  return nixFile(withLeading(whole, comment(headerOf(source))));
}
