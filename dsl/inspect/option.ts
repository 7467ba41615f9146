/** An option of a host or home: what declares it, who defines it. */
import { definitionsOfModule, written, type Definition } from "../check/definition.ts";
import type { Configuration } from "../check/hosts.ts";
import type { FleetToCheck } from "../check/rule.ts";
import { scopesOf } from "../check/scopes.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Expr, Origin } from "../nix/ast/index.ts";
import { toNix } from "../nix/expr/to-nix.ts";
import { print } from "../nix/print/index.ts";
import {
  callOf,
  staticName,
  keyNode,
  namedChildren,
  schemaOf,
  showPath,
  typeInWords,
  type Option,
  type OptionNode,
} from "../options/check.ts";

/** One definition, as it is shown. */
export interface ShownDefinition {
  readonly option: string;
  /** With its priority and conditions. */
  readonly nix: string;
  readonly priority: number;
  readonly conditions: readonly string[];
  readonly place: Origin;
  /** The module that it is in. */
  readonly module: string;
  /** Another definition, under no condition, is stronger: Nix does not look at this one. */
  readonly outranked: boolean;
}

/** What is known of an option, or of a group. */
export interface ShownOption {
  readonly path: string;
  readonly kind: "option" | "group" | "open";
  readonly type?: string;
  /** As Nix; absent where there is none, or none that could be written down. */
  readonly default?: string;
  readonly readOnly?: boolean;
  /** Files that declare it: of a project, or of the fleet with their lines. */
  readonly declarations: readonly string[];
  readonly definitions: readonly ShownDefinition[];
}

/** The names of `services.nginx.virtualHosts."a.b"`. */
export const namesIn = (path: string): readonly string[] =>
  (path.match(/"(?:[^"\\]|\\.)*"|[^."]+/g) ?? []).map((name) =>
    name.startsWith('"') ? name.slice(1, -1).replaceAll(/\\(.)/g, "$1") : name,
  );

/**
 * Looks an option up.
 *
 * NV7041: nothing declares it and nothing defines it.
 */
export function inspectOption(fleet: FleetToCheck, configuration: Configuration, text: string): ShownOption {
  const path = namesIn(text);
  const name = showPath(path);
  const all = configuration.modules.flatMap((module) =>
    definitionsOfModule(module).definitions.map((definition) => ({
      definition,
      module: module.name ?? configuration.name,
    })),
  );
  const below = all.filter(({ definition }) => isAt(definition.path, path));
  const roots = rootsOf(fleet, configuration);
  const { nodes, open } = nodesAt(roots, path);
  if (nodes.length === 0 && below.length === 0 && !open) throw unknown(roots, path, configuration.name);
  const option = nodes.flatMap((node) => node.option ?? [])[0];
  const own = all.filter(
    ({ definition }) => definition.path[0] === "options" && isAt(definition.path.slice(1), path),
  );
  const declared = own
    .filter(({ definition }) => definition.path.length === path.length + 1)
    .map(({ definition: { origin } }) => `${origin.file}:${origin.line}`);
  return {
    path: name,
    kind: option !== undefined ? "option" : nodes.length > 0 ? "group" : "open",
    ...(option === undefined ? {} : typeOf(option)),
    ...ownDefault(own.find(({ definition }) => definition.path.length === path.length + 1)?.definition.value),
    declarations: declared.length > 0 ? declared : (option?.declarations ?? []),
    definitions: shown(below),
  };
}

const isAt = (path: readonly string[], at: readonly string[]): boolean =>
  at.every((name, index) => path[index] === name);

/** The trees of options that a configuration sees. */
function rootsOf(fleet: FleetToCheck, { modules: [first] }: Configuration): readonly OptionNode[] {
  if (first === undefined) return [];
  const scope = scopesOf(fleet)(first);
  return [...scope.classes.map((of) => schemaOf(of).root), ...(scope.ownOptions ?? [])];
}

/** The nodes at a path; `open` where free settings above take any name. */
function nodesAt(roots: readonly OptionNode[], path: readonly string[]) {
  let nodes = roots;
  let open = false;
  for (const name of path) {
    if (nodes.some(({ option }) => option !== undefined && isFree(option))) open = true;
    nodes = nodes.flatMap((node) => {
      const named = node.children.get(name) ?? keyNode(node);
      return named.option === undefined && named.children.size === 0 ? [] : [named];
    });
  }
  return { nodes, open };
}

const isFree = ({ type }: Option): boolean =>
  type.t === "attrs" ||
  type.t === "anything" ||
  type.t === "attrsOf" ||
  type.t === "lazyAttrsOf" ||
  type.t === "value" ||
  type.t === "nixpkgsConfig" ||
  (type.t === "submodule" && type.freeform !== undefined) ||
  ((type.t === "nullOr" || type.t === "unique") && isFree({ type: type.of } as Option));

function unknown(roots: readonly OptionNode[], path: readonly string[], machine: string): NivisError {
  let known = 0;
  while (known < path.length && nodesAt(roots, path.slice(0, known + 1)).nodes.length > 0) known++;
  const { nodes } = nodesAt(roots, path.slice(0, known));
  const names = new Set(nodes.flatMap((node) => [...namedChildren(node).keys()]));
  const meant = nearest(path[known] ?? "", names);
  // What follows is kept where it exists there as well.
  const whole = meant === undefined ? [] : [...path.slice(0, known), meant, ...path.slice(known + 1)];
  const right = nodesAt(roots, whole).nodes.length > 0 ? whole : whole.slice(0, known + 1);
  const help =
    meant === undefined
      ? `below ${known === 0 ? "the top" : showPath(path.slice(0, known))} there are ${[...names].toSorted().slice(0, 12).join(", ")}${names.size > 12 ? ", …" : ""}`
      : `did you mean ${showPath(right)}?`;
  const message = `${machine} has no option ${showPath(path)}`;
  return new NivisError([{ code: "NV7041", severity: "error", message, labels: [], help }]);
}

/** The default of a declaration of the fleet: `lib.mkOption { default = …; }`. */
function ownDefault(declaration: Expr | undefined): Pick<ShownOption, "default"> {
  const argument = declaration === undefined ? undefined : callOf(declaration)?.args[0];
  if (argument?.kind !== "AttrSet") return {};
  for (const entry of argument.entries)
    if (entry.kind === "Binding" && entry.path.names.map(staticName).join(".") === "default")
      return { default: print(entry.value).trim() };
  return {};
}

function typeOf(option: Option): Pick<ShownOption, "type" | "default" | "readOnly"> {
  const { type, hasDefault, default: value, readOnly } = option;
  return {
    type: typeInWords(type),
    ...(hasDefault && value !== undefined
      ? { default: print(toNix(value, { report: () => undefined })).trim() }
      : {}),
    ...(readOnly ? { readOnly } : {}),
  };
}

function shown(
  found: readonly { readonly definition: Definition; readonly module: string }[],
): readonly ShownDefinition[] {
  const strongest = new Map<string, number>();
  for (const { definition } of found) {
    if (definition.guards.length > 0) continue;
    const name = showPath(definition.path);
    strongest.set(name, Math.min(strongest.get(name) ?? Infinity, definition.priority));
  }
  return found
    .map(({ definition, module }) => ({
      option: showPath(definition.path),
      nix: print(written(definition)).trim(),
      priority: definition.priority,
      conditions: definition.guards.map(({ condition }) => print(condition).trim()),
      place: definition.origin,
      module,
      outranked: definition.priority > (strongest.get(showPath(definition.path)) ?? Infinity),
    }))
    .toSorted((left, right) => (left.option === right.option ? 0 : left.option < right.option ? -1 : 1));
}
