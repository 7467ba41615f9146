/** Lowering of one generated file: values, functions and imports of the source as syntax. */
import { NivisError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nameHelp } from "../../diagnostics/no-such-name.ts";
import { ident, path as pathNode, type Expr, type LeadingTrivium, type Origin } from "../../nix/ast/index.ts";
import { leadingTrivia } from "../../nix/expr/comments.ts";
import { registerArray, siteOfArray } from "../../nix/expr/sites.ts";
import { originOfError } from "../../nix/expr/position.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { toNix } from "../../nix/expr/to-nix.ts";
import { builder } from "../brand.ts";
import type { ModuleClass } from "../class.ts";
import { fileScope } from "../file-scope.ts";
import { builderData, type BuilderData, type Found } from "./found.ts";
import { classesOf, problem, type DataOf, type Fleet } from "./fleet.ts";
import { wrongClass, type Graph } from "./graph.ts";
import type { LoweredRole, LoweredServices } from "./clan/services.ts";
import type { CarriedFiles } from "./carried.ts";
import type { LoweredOverlay } from "./overlays/overlay.ts";
import type { LoweredModule } from "./scopes.ts";

/** What all generated files share. */
export interface Shared {
  readonly fleet: Fleet;
  readonly graph: Graph;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Takes note of a module that was lowered. */
  readonly record: (module: LoweredModule) => void;
  /** Takes note of an overlay that was lowered. */
  readonly recordOverlay: (overlay: LoweredOverlay) => void;
  /** Takes note of a module that stands as a value: nobody knows on what ways it is imported. */
  readonly refer: (moduleClass: ModuleClass, name: string) => void;
  /** Takes note of the roles of a clan service. */
  readonly recordService: (service: DataOf<"clanService">, roles: ReadonlyMap<string, LoweredRole>) => void;
  /** The clan services of the fleet; all of them only when every file has been lowered. */
  readonly services: LoweredServices;
  /** Whether an arrow function may define an option. */
  readonly allowFunctions: (
    moduleClass: ModuleClass | "flake" | "perSystem",
    option: readonly string[],
  ) => boolean;
}

/** What the parts of one generated file share. */
export interface Lowering extends Shared {
  readonly source: string;
  readonly carried: CarriedFiles;
}

/** Where a value stands. */
export interface Place {
  readonly origin: Origin;
  readonly option?: readonly string[];
  /** The class of the module around it; modules as values are taken of this class. */
  readonly class?: ModuleClass | "flake" | "perSystem";
  readonly functions?: boolean;
}

/** A value of the source as syntax. What is wrong with it is reported. */
export function valueNode(lowering: Lowering, value: unknown, place: Place): Expr {
  try {
    return convert(lowering, value, place);
  } catch (error) {
    // A callback of the source that ran while its value was lowered.
    reportThrown(lowering, error, "this value", place.origin);
    return ident("null");
  }
}

function convert(lowering: Lowering, value: unknown, place: Place): Expr {
  const moduleClass = place.class;
  return toNix(value, {
    report: lowering.report,
    origin: place.origin,
    option: place.option ?? [],
    allowFunctions:
      place.functions ??
      (moduleClass === undefined ? false : (option) => lowering.allowFunctions(moduleClass, option)),
    convert: (inner, context) => {
      const data = builderData(inner);
      if (data === undefined || isSymbolic(inner)) return undefined;
      const option = context.option ?? [];
      return builderNode(lowering, data, { ...place, origin: context.origin ?? place.origin, option });
    },
  });
}

/** Options of hosts that take modules of another class than the host's. */
const otherClasses: readonly (readonly [option: string, of: ModuleClass])[] = [
  ["home-manager.sharedModules", "homeManager"],
  ["home-manager.users", "homeManager"],
  ["nix.linux-builder", "nixos"],
];

/** The class of the modules that an option takes, where it is another than the host's. */
const classAt = (option: readonly string[], moduleClass: Place["class"]): ModuleClass | undefined =>
  moduleClass === "nixos" || moduleClass === "darwin"
    ? otherClasses.find(([path]) => path === option.slice(0, 2).join("."))?.[1]
    : undefined;

/** A builder's result where a value stands: the attribute of the flake it becomes. */
function builderNode(lowering: Lowering, data: BuilderData, place: Place): Expr {
  const { origin, option = [] } = place;
  const other = classAt(option, place.class);
  const wanted = other ?? place.class;
  const module = (moduleClass: ModuleClass, name: string): Expr => {
    if (option[0] !== "imports" && place.class !== "flake") lowering.refer(moduleClass, name);
    return fileScope("flake", "modules", moduleClass, name);
  };
  switch (data[builder]) {
    case "module": {
      const classes = classesOf(data);
      const own = classes.find((item) => item === wanted);
      if (own === undefined && other !== undefined) {
        lowering.report(wrongClass({ origin }, other, data.name, classes));
        return ident("null");
      }
      const only = classes.length === 1 ? classes[0] : undefined;
      const taken = own ?? only;
      if (taken !== undefined) return module(taken, data.name);
      break;
    }
    case "aggregate":
      if (wanted !== undefined && wanted !== "flake" && wanted !== "perSystem")
        return module(wanted, data.name);
      break;
    case "host":
      return fileScope("flake", "modules", data.class, `machines/${data.class}/${data.name}`);
    case "user":
      return other === "homeManager"
        ? module(other, `users/${data.name}`)
        : fileScope("flake", "users", data.name);
    case "rawModule":
    case "rawFlakeModule":
      return pathNode(lowering.carried.carry(data));
    default:
      break;
  }
  const help = "refer to it by its attribute of the flake, or use a builder that takes it";
  lowering.report(problem("NV3015", { origin }, `a ${data[builder]} has no value in Nix here`, help));
  return ident("null");
}

const waiting = "it is called and read at once; wait at the top of the file: const text = await …";

/** Calls a function of the source with module arguments; a value that is none comes back as it is. */
export function callWith(
  lowering: Lowering,
  value: unknown,
  args: object,
  found: Found,
  what: string,
): unknown {
  if (typeof value !== "function" || isSymbolic(value) || builderData(value) !== undefined) return value;
  try {
    const result: unknown = (value as (args: object) => unknown)(args);
    if (!isSymbolic(result) && result instanceof Promise) {
      result.catch(() => undefined);
      lowering.report(problem("NV1126", found, `${what} of ${nameOf(found)} is asynchronous`, waiting));
      return {};
    }
    if (result !== undefined) return result;
    const help = "an arrow function whose body is a set needs parentheses around it: (args) => ({ … })";
    lowering.report(problem("NV3040", found, `${what} of ${nameOf(found)} returns nothing`, help));
  } catch (error) {
    reportThrown(lowering, error, `${what} of ${nameOf(found)}`, found.origin);
  }
  return {};
}

function reportThrown(lowering: Lowering, error: unknown, what: string, at: Origin): void {
  if (error instanceof NivisError) {
    for (const diagnostic of error.diagnostics)
      lowering.report(
        diagnostic.labels.length > 0 ? diagnostic : { ...diagnostic, labels: [{ origin: at }] },
      );
    return;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const name = /^ReferenceError: (\S+) is not defined$/.exec(message)?.[1];
  const help = name === undefined ? undefined : nameHelp(name);
  lowering.report(
    problem("NV3041", { origin: originOfError(error) ?? at }, `${what} threw: ${message}`, help),
  );
}

/** How messages call a builder: by its name in the fleet. */
export const nameOf = (found: Found): string =>
  "name" in found.data && typeof found.data.name === "string" ? JSON.stringify(found.data.name) : found.name;

/** The comments above an export. */
export const commentsOf = (found: Found): readonly LeadingTrivium[] => leadingTrivia(found.leading, true);

/**
 * The items of `imports` (or of `modules`) of a module, each once, with their comments. `own` is the aggregate it writes a
 * part of, which does not import itself.
 */
export function importNodes(
  lowering: Lowering,
  items: readonly unknown[],
  place: Place,
  own?: string,
): readonly Expr[] {
  const seen = new Set<string>(own === undefined ? [] : [own]);
  const kept: number[] = [];
  for (const [index, item] of items.entries()) {
    const data = builderData(item);
    // What cannot be imported has been reported with the graph.
    if (!isSymbolic(item) && !isImportable(data, place.class)) continue;
    if (data?.[builder] === "module" || data?.[builder] === "aggregate") {
      if (seen.has(data.name)) continue;
      seen.add(data.name);
    }
    kept.push(index);
  }
  const node = valueNode(lowering, picked(items, kept), { ...place, option: ["imports"] });
  return node.kind === "List" ? node.items : [];
}

function isImportable(data: BuilderData | undefined, wanted: Place["class"]): boolean {
  switch (data?.[builder]) {
    case "module":
      return (
        wanted === undefined ||
        wanted === "flake" ||
        wanted === "perSystem" ||
        data.bodies[wanted] !== undefined
      );
    case "aggregate":
    case "rawModule":
    case "rawFlakeModule":
      return true;
    default:
      return false;
  }
}

/** Some elements of an array of the source, with their comments. */
function picked(items: readonly unknown[], indices: readonly number[]): readonly unknown[] {
  if (indices.length === items.length) return items;
  const values = indices.map((index) => items[index]);
  const site = siteOfArray(items);
  if (site === undefined) return values;
  const elements = indices.flatMap((index) => site.elements[index] ?? []);
  return registerArray({ ...site, elements: elements.length === values.length ? elements : [] }, values);
}
