/**
 * The build in which every definition tells Nix where it comes from: each is a module of its own, whose `_file` is the line in
 * the TypeScript file, and values that fail say the same in the trace. What the flake means stays; only lists that several
 * modules give may come in another order.
 */
import { scopesOf } from "../../check/scopes.ts";
import type { GeneratedFile } from "../../fleet/lower/generated-file.ts";
import type { Lowered } from "../../fleet/lower/index.ts";
import {
  binary,
  binding,
  list,
  str,
  attrSet,
  type AttrSet,
  type Entry,
  type Expr,
  type Origin,
} from "../../nix/ast/index.ts";
import { mapChildren } from "../../nix/ast/traverse.ts";
import { optionAt, staticText } from "../../options/check.ts";
import { placeText, withContext } from "./context.ts";
import { asConfig, firstName, pathText, singles, type OptionAt, type Single } from "./definitions.ts";

/** The files of a fleet, with the places of all definitions. Assets and files for other tools are as they are. */
export function withProvenance(
  lowered: Pick<Lowered, "files" | "modules" | "scopeOf">,
): readonly GeneratedFile[] {
  const known = knowing(lowered);
  return lowered.files.map((file) => {
    const { content } = file;
    if (content.kind !== "nix" || !isFlakeModule(file.path)) return file;
    const expr = fileWith(file, content.file.expr, known);
    return { ...file, content: { ...content, file: { ...content.file, expr } } };
  });
}

/** What is known of the modules of a TypeScript file. */
interface Known {
  readonly options: (source: string, perSystem: boolean) => OptionAt;
  /** Where the first of them stands: what the builder adds has no line of its own. */
  readonly start: (source: string) => Origin;
}

function knowing(lowered: Pick<Lowered, "modules" | "scopeOf">): Known {
  const scope = scopesOf(lowered);
  const made = new Map<string, OptionAt>();
  const optionsOf = (source: string, perSystem: boolean): OptionAt =>
    anyOf(
      lowered.modules
        .filter((one) => one.source === source && (one.class === "perSystem") === perSystem)
        .flatMap((one) => (one.schema === undefined ? [optionAt(scope(one))] : [])),
    );
  return {
    options: (source, perSystem) => {
      const key = `${source}\n${perSystem}`;
      const at = made.get(key) ?? optionsOf(source, perSystem);
      made.set(key, at);
      return at;
    },
    start: (source) =>
      lowered.modules.find((one) => one.source === source)?.origin ?? { file: source, line: 1, column: 1 },
  };
}

/** What import-tree takes: what has `/_` in its path may be anything. */
const isFlakeModule = (path: string): boolean => path.startsWith("modules/") && !path.includes("/_");

/** What several modules of a file know: an option in one of them is whole in all. */
function anyOf(all: readonly OptionAt[]): OptionAt {
  return (path) => {
    if (path.length === 0) return "group";
    const found = all.map((at) => at(path)).filter((at) => at !== undefined);
    return found.find((at) => at !== "group") ?? found[0];
  };
}

/** A file: its modules, and what it is itself, a module of flake-parts. */
function fileWith({ source, origin }: GeneratedFile, expr: Expr, known: Known): Expr {
  const start = origin ?? known.start(source);
  return within(modulesWith(expr, known), (set) =>
    moduleWith(
      set,
      (path) => (path.length === 0 ? "group" : undefined),
      start,
      (single) => {
        const path = pathText(single);
        if (path.startsWith("flake.modules.")) return single;
        if (path !== "perSystem" || single.value.kind === "Inherit") return telling(single);
        const change = (body: AttrSet): Expr =>
          moduleWith(body, known.options(source, true), single.origin ?? start, telling);
        return { ...single, value: within(single.value, change) };
      },
    ),
  );
}

/** The set that an expression comes to, below parameters and `let`, changed. */
function within(expr: Expr, change: (set: AttrSet) => Expr): Expr {
  if (expr.kind === "AttrSet") return change(expr);
  if (expr.kind === "Lambda" || expr.kind === "Let") return { ...expr, body: within(expr.body, change) };
  return expr.kind === "Paren" ? { ...expr, expr: within(expr.expr, change) } : expr;
}

/** All modules below an expression: sets that name their file. */
function modulesWith<N extends Parameters<typeof mapChildren>[0]>(node: N, known: Known): N {
  const inner = mapChildren(node, (child) => modulesWith(child, known));
  if (inner.kind !== "AttrSet") return inner;
  const file = fileOf(inner);
  if (file === undefined) return inner;
  return moduleWith(inner, known.options(file, false), known.start(file), telling) as Expr as N;
}

const fileOf = (set: AttrSet): string | undefined => {
  const entry = set.entries.find((one) => firstName(one) === "_file");
  const text = entry?.kind === "Binding" ? staticText(entry.value) : undefined;
  return text?.endsWith(".ts") === true ? text : undefined;
};

/** What stays in the set of a module. */
const structural: ReadonlySet<string> = new Set([
  "_class",
  "_file",
  "disabledModules",
  "freeformType",
  "imports",
  "key",
  "meta",
  "options",
  "require",
]);

/** A module with each of its definitions in a module of its own, in front of what it imports. */
function moduleWith(set: AttrSet, at: OptionAt, start: Origin, change: (single: Single) => Single): Expr {
  if (set.recursive) return set;
  const spelt = set.entries.some((entry) => ["config", "options"].includes(firstName(entry)));
  const defines = (entry: Entry): boolean =>
    spelt ? firstName(entry) === "config" : !structural.has(firstName(entry));
  const found = set.entries.filter(defines).flatMap((entry): readonly Single[] => {
    if (!spelt || entry.kind === "Inherit") return singles(attrSet([entry]), at, start);
    const [, ...names] = entry.path.names;
    const whole = names.length === 0 ? entry.value : attrSet([binding(names, entry.value)]);
    return singles(whole, at, entry.value.origin ?? start);
  });
  if (found.length === 0) return set;
  // The module system takes what is imported last first.
  const own = found
    .toReversed()
    .map((single) =>
      attrSet([binding("_file", str(placeText(single.origin ?? start))), asConfig(change(single))]),
    );
  const kept = set.entries.filter((entry) => !defines(entry));
  const imports = kept.find((entry) => firstName(entry) === "imports");
  const others = imports?.kind === "Binding" ? imports.value : undefined;
  const all =
    others === undefined
      ? list(own)
      : others.kind === "List"
        ? { ...others, items: [...own, ...others.items] }
        : binary("++", list(own), others);
  const entries = kept.map((entry) => (entry === imports ? binding("imports", all) : entry));
  return { ...set, entries: imports === undefined ? [...entries, binding("imports", all)] : entries };
}

/** Tells its place where its value or a condition cannot be computed. */
function telling(single: Single): Single {
  const { origin, steps, value } = single;
  if (origin === undefined || steps.length === 0) return single;
  const told = (expr: Expr): Expr => withContext(expr, pathText(single), origin);
  return {
    ...single,
    value: value.kind === "Inherit" ? value : told(value),
    steps: steps.map((step) =>
      "when" in step && step.when.kind === "Apply"
        ? { when: { ...step.when, arg: told(step.when.arg) } }
        : step,
    ),
  };
}
