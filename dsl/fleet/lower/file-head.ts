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
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { asRun } from "../../diagnostics/program.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Node } from "../../nix/ast/node.ts";
import { fileScope } from "../file-scope.ts";
import { flakeArguments, patternOf } from "./module-scope.ts";

/** The first line of every generated file. */
export const headerOf = (source: string): string =>
  asRun(`Generated from ${source} by Nivis. Do not edit: run \`bun build.ts\`.`);

/** Whether a comment, without what makes it one, is such a line, whichever way the fleet is built. */
export const isHeader = (text: string): boolean =>
  /^Generated from .+ by Nivis\. Do not edit: run `(?:bun build\.ts|npx nivis)`\.$/.test(text.trim());

/** What the head of a file depends on. */
interface Head {
  readonly source: string;
  readonly report: (diagnostic: Diagnostic) => void;
}

function unboundName(name: string, node: Node, source: string): Diagnostic {
  const names = [...flakeArguments.keys(), "pkgs", "builtins", "map", "toString", "import", "throw"];
  const close = nearest(name, names);
  const help = `${close === undefined ? "" : `did you mean ${close}? otherwise `}put the value in: raw\`… \${x} …\``;
  return {
    code: "NV1305",
    severity: "error",
    message: `nothing binds the name ${name} that this Nix text uses`,
    labels: [{ origin: node.origin ?? { file: source, line: 1, column: 1 }, length: name.length }],
    help,
  };
}

const known: ReadonlySet<Binder> = new Set(Object.values(fileBinders));

/**
 * A file that is a flake-parts module with these attributes.
 *
 * NV1305: Nix text uses a name that nothing binds.
 */
export function flakePartsFile({ source, report }: Head, body: AttrSet): NixFile {
  const { expr, binders, names, unbound } = resolve(body);
  for (const [name, node] of unbound)
    if (name !== "flake" && !flakeArguments.has(name)) report(unboundName(name, node, source));
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
