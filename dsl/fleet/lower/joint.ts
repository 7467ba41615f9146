/** A module that is the same for several classes: written once, `lib.genAttrs [ "nixos" "darwin" ] (class: { … })`. */
import {
  apply,
  binding,
  blankLine,
  interpolation,
  lambda,
  list,
  select,
  str,
  withLeading,
  type Binder,
  type Binding,
  type Expr,
  type LeadingTrivium,
} from "../../nix/ast/index.ts";
import { equals } from "../../nix/ast/equals.ts";
import { rewrite } from "../../nix/ast/traverse.ts";
import { fileBinders, reference } from "../../nix/expr/binder.ts";
import { freeOf } from "../../nix/expr/scope.ts";
import type { ModuleClass } from "../class.ts";
import { fileScope } from "../file-scope.ts";
import { setOf, staticNames } from "./entries.ts";

/** Modules of one file that the same classes share. */
export interface Joint {
  readonly classes: readonly ModuleClass[];
  /** The name of the class in them. */
  readonly binder: Binder;
  readonly entries: { readonly binding: Binding; readonly comments: readonly LeadingTrivium[] }[];
  /** Stands for them among the bindings of the file. */
  readonly place: Binding;
}

/** Modules that some classes may share, none as yet. */
export const joint = (classes: readonly ModuleClass[]): Joint => ({
  classes,
  binder: { name: "class" },
  entries: [],
  place: binding(["flake", "modules"], setOf()),
});

/** The module of each class as one, where they differ only in the class of the modules they import. */
export function shared(
  modules: readonly (readonly [ModuleClass, Expr])[],
  { binder }: Joint,
): Expr | undefined {
  const [first, ...others] = modules.map(([moduleClass, node]) => ofAnyClass(node, moduleClass, binder));
  const same = others.every(
    (other) => first !== undefined && equals(first, other, { trivia: true, spelling: true }),
  );
  return same && others.length > 0 ? first : undefined;
}

/** `flake.modules.nixos.x` as `flake.modules.${class}.x`. */
function ofAnyClass(node: Expr, moduleClass: ModuleClass, binder: Binder): Expr {
  return rewrite(node, (expr) => {
    if (expr.kind !== "Select" || expr.target.kind !== "Ident" || expr.target.binder !== fileBinders.flake)
      return undefined;
    const [modules, of, ...rest] = expr.path.names;
    if (modules === undefined || of === undefined) return undefined;
    const names = staticNames([modules, of]);
    if (names?.[0] !== "modules" || names[1] !== moduleClass) return undefined;
    return { ...expr, path: { ...expr.path, names: [modules, interpolation(reference(binder)), ...rest] } };
  });
}

/** `flake.modules = lib.genAttrs [ … ] (class: { … });`. */
export function jointBinding({ classes, binder, entries }: Joint): Binding {
  const [first, ...others] = entries;
  const above = others.length === 0 ? (first?.comments ?? []) : [];
  const set = setOf(
    ...entries.map(({ binding: entry, comments }, index) =>
      others.length === 0 ? entry : withLeading(entry, index === 0 ? comments : [blankLine, ...comments]),
    ),
  );
  const used = freeOf(set).binders.has(binder);
  const made = used ? lambda({ kind: "Ident", name: binder.name, binder }, set) : lambda("_", set);
  const names = list(classes.map((name) => str(name)));
  const value = apply(select(fileScope("lib"), ["genAttrs"]), names, made);
  return withLeading(binding(["flake", "modules"], value), above);
}
