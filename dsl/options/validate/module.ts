import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { AttrSet } from "../../nix/ast/attr-set.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { Origin } from "../../nix/ast/node.ts";
import type { OptionNode, Schema } from "../model/node.ts";
import { packageSets, type SchemaClass, schemaClasses, schemaOf } from "../schema.ts";
import type { OptionType } from "../model/type.ts";
import type { System } from "../types/values.ts";
import type { Context } from "./context.ts";
import { parts, selection, staticName } from "./expand.ts";
import { checkSet, structuralNames } from "./group.ts";
import { checkPackages, packageFacts } from "./packages.ts";
import type { Place } from "./place.ts";
import { checkReferences, follow } from "./references.ts";
import { renameAt } from "./renames.ts";

/** What a module is checked against. */
export interface ModuleScope {
  /** Schemas whose options the module may define: `["nixos", "homeManagerModule", "disko"]`. */
  readonly classes: readonly SchemaClass[];
  /** Options that modules in scope declare themselves (`declaredOptions`). */
  readonly ownOptions?: readonly OptionNode[];
  /** Namespaces of inputs without a schema: everything at these paths and below is allowed. */
  readonly open?: readonly (readonly string[])[];
  /** The module's place, for nodes that have none. */
  readonly origin: Origin;
  /** What `--strict-options` says; `error` unless told. */
  readonly severity?: Severity;
  /** Arguments besides `config` that hold options: `{ osConfig: ["nixos"] }`. */
  readonly references?: { readonly [name: string]: readonly SchemaClass[] };
  /** Own options behind those arguments. */
  readonly referenceOptions?: { readonly [name: string]: readonly OptionNode[] };
  /** The platform, where it is one: packages that do not run there are reported. */
  readonly system?: System;
}

const classWords: { readonly [className: string]: string } = {
  nixos: "NixOS",
  darwin: "nix-darwin",
  homeManager: "home-manager",
  homeManagerModule: "home-manager's system module",
  flake: "flake-parts",
  perSystem: "flake-parts' perSystem",
  disko: "disko",
  sops: "sops-nix",
  sopsHome: "sops-nix in home-manager",
  clanCore: "clan",
  clanCoreDarwin: "clan",
  clanService: "a clan service",
  srvos: "srvos",
  terranix: "terranix",
};

/** Which module of an input brings the options. */
const fromInput: { readonly [className: string]: string } = {
  disko: ": import inputs.disko.nixosModules.disko",
  sops: ': import inputs["sops-nix"].nixosModules.sops, or darwinModules.sops',
  sopsHome: ': import inputs["sops-nix"].homeManagerModules.sops',
};

/**
 * Checks every definition of a module: its body, or the function of the module arguments that gives it. Reports unknown
 * names, wrong types, ranges, patterns, enum members, read-only, renamed and removed options, all at once (NV4001–NV4016).
 *
 * @example validateModule(parseExpr("{ services.opensh.enable = true; }"), { classes: ["nixos"], origin })
 * // NV4001 there is no option services.opensh — did you mean services.openssh?
 */
export function validateModule(module: Expr, scope: ModuleScope): readonly Diagnostic[] {
  const { start, roots, context } = opened(scope);
  const { severity } = context;
  const body = moduleBody(module);
  const found = [
    ...definitions(body).flatMap((set) =>
      checkSet(set, { ...start, origin: set.origin ?? scope.origin }, undefined, context),
    ),
    ...checkReferences(body, askedFor(module, roots), scope.origin, context),
  ];
  if (scope.system === undefined) return found;
  return [
    ...found,
    ...checkPackages(body, { sets: packageSets(), system: scope.system, origin: scope.origin, severity }),
  ];
}

/**
 * The type of the option at a path; `undefined` for a group, and for what the schemas do not know, or know roughly.
 *
 * @example optionType({ classes: ["nixos"], origin })(["networking", "hostName"])?.t // "strMatching"
 */
export function optionType(scope: ModuleScope): (path: readonly string[]) => OptionType | undefined {
  const at = optionAt(scope);
  return (path) => {
    const found = at(path);
    return found === "group" ? undefined : found;
  };
}

/**
 * What stands at a path: a group of options, an option by its type, or `undefined` for what the schemas do not know, or know
 * roughly.
 *
 * @example optionAt({ classes: ["nixos"], origin })(["services", "openssh"]) // "group"
 */
export function optionAt(scope: ModuleScope): (path: readonly string[]) => "group" | OptionType | undefined {
  const { start, context } = opened(scope);
  return (path) => {
    const target = follow(start, path, context);
    if (target.kind === "group") return "group";
    return target.kind === "option" && !target.coarse ? target.type : undefined;
  };
}

/** Where the options of a scope begin: the root of each schema, and what modules in scope declare. */
export const optionNodes = (scope: ModuleScope): readonly OptionNode[] => opened(scope).start.nodes;

/** A scope as the checks use it. */
function opened(scope: ModuleScope): {
  readonly start: Place;
  readonly roots: ReadonlyMap<string, Place>;
  readonly context: Context;
} {
  const schemas = scope.classes.map(schemaOf);
  const severity = scope.severity ?? "error";
  const start: Place = {
    nodes: [...schemas.map(({ root }) => root), ...(scope.ownOptions ?? [])],
    path: [],
    origin: scope.origin,
  };
  const roots = new Map<string, Place>([["config", start]]);
  for (const [name, classes] of Object.entries(scope.references ?? {})) {
    const own = scope.referenceOptions?.[name] ?? [];
    roots.set(name, {
      nodes: [...classes.map((of) => schemaOf(of).root), ...own],
      path: [],
      origin: scope.origin,
    });
  }
  const context: Context = {
    severity,
    isPackage: (path) => packageFacts(packageSets(), path)?.known === "package",
    schema: (className) =>
      (schemaClasses as readonly string[]).includes(className)
        ? schemaOf(className as SchemaClass)
        : undefined,
    contentType: (name) => first(schemas, (schema) => schema.contentTypes.get(name)),
    rename: (path) => first(schemas, (schema) => renameAt(schema, path)),
    isOpen: (path) => (scope.open ?? []).some((open) => open.every((name, i) => path[i] === name)),
    elsewhere: (path) => elsewhere(path, scope.classes),
    referenceType: (expr) => {
      const [root = "", ...names] = selection(expr) ?? [];
      const from = roots.get(root);
      const target = from === undefined ? undefined : follow(from, names, context);
      if (target?.kind === "group") return { t: "attrs" };
      return target?.kind === "option" ? target.type : undefined;
    },
  };
  return { start, roots, context };
}

/** Of the arguments that hold options those that a module takes: most take none, and refer to nothing. */
function askedFor(module: Expr, roots: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  if (module.kind !== "Lambda" || module.param.kind !== "Pattern") return roots;
  const { formals } = module.param;
  return new Map([...roots].filter(([root]) => formals.some(({ name }) => name.name === root)));
}

function first<T>(schemas: readonly Schema[], get: (schema: Schema) => T | undefined): T | undefined {
  for (const schema of schemas) {
    const value = get(schema);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The class that has an option of this path, when those of the module do not. */
function elsewhere(path: readonly string[], classes: readonly SchemaClass[]): string | undefined {
  for (const className of schemaClasses) {
    if (classes.includes(className) || className === "clanServiceSettings") continue;
    let node: OptionNode | undefined = schemaOf(className).root;
    for (const name of path) node = node?.children.get(name);
    if (node !== undefined) return `it is an option of ${classWords[className]}${fromInput[className] ?? ""}`;
  }
  return undefined;
}

/** The body of `{ config, ... }: …`. */
function moduleBody(module: Expr): Expr {
  if (module.kind === "Lambda") return moduleBody(module.body);
  return module.kind === "Paren" ? moduleBody(module.expr) : module;
}

const isTop =
  (names: ReadonlySet<string>) =>
  (entry: AttrSet["entries"][number]): boolean =>
    entry.kind === "Binding" &&
    names.has(staticName(entry.path.names[0] ?? { kind: "Name", name: "" }) ?? "");

/** The sets of definitions in a module: `config` where it has one, otherwise all but the structural names. */
function definitions(body: Expr): readonly AttrSet[] {
  return parts(body).flatMap(({ expr }) => {
    if (expr.kind !== "AttrSet") return [];
    const configs = expr.entries.filter(isTop(new Set(["config"])));
    if (configs.length === 0 && !expr.entries.some(isTop(new Set(["options"])))) {
      const hidden = isTop(structuralNames);
      return [{ ...expr, entries: expr.entries.filter((entry) => !hidden(entry)) }];
    }
    return configs.flatMap((entry) => {
      if (entry.kind !== "Binding") return [];
      const [, ...rest] = entry.path.names;
      if (rest.length > 0)
        return [{ ...expr, entries: [{ ...entry, path: { ...entry.path, names: rest } }] }];
      return parts(entry.value).flatMap((part) => (part.expr.kind === "AttrSet" ? [part.expr] : []));
    });
  });
}
