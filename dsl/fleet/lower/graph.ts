/** Who imports what: modules, users, hosts and homes as nodes, `imports` as edges. */
import { NivisError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { siteOfArray } from "../../nix/expr/sites.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { builder } from "../brand.ts";
import type { ModuleClass } from "../class.ts";
import type { ModuleBody } from "../module.ts";
import { builderData, type BuilderData, type Found } from "./found.ts";
import { classesOf, problem, type Fleet } from "./fleet.ts";
import { findCycles, groupNodes, sharedModules, type Lookup } from "./ways.ts";

/** What one item of `imports` is. */
export type Import =
  /** `flake.modules.<class>.<name>`. */
  | { readonly kind: "module"; readonly class: ModuleClass; readonly name: string }
  /** A file carried along. */
  | { readonly kind: "file"; readonly data: Extract<BuilderData, { readonly path: string }> }
  /** Anything Nix computes: a module of an input. */
  | { readonly kind: "value"; readonly value: unknown };

/** One module as the graph sees it. */
export interface GraphNode {
  readonly class: ModuleClass;
  readonly name: string;
  readonly found: Found;
  readonly imports: readonly Import[];
}

/** All modules of the fleet with what they import; items that cannot be imported are reported and left out. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  /** Resolves the imports of a module that only its lowering brings to light, and reports what is wrong with them. */
  readonly resolve: (
    found: Found,
    moduleClass: ModuleClass,
    body: ModuleBody,
    report: (diagnostic: Diagnostic) => void,
  ) => readonly Import[];
  /** The imports of a body, as `graph` resolved them. */
  readonly importsOf: (body: ModuleBody, moduleClass: ModuleClass) => readonly Import[];
  /** Whether a module reaches some host or home on more than one way, and so needs a key to be taken once. */
  readonly shared: (moduleClass: ModuleClass, name: string) => boolean;
  /** Whether any module of this class imports it. */
  readonly imported: (moduleClass: ModuleClass, name: string) => boolean;
  /** The same, where these are imported as values as well: `nixos.base`. */
  readonly importedToo: (referred: ReadonlySet<string>) => Graph["imported"];
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves every `imports` of the fleet. With `partial`, nothing is said of modules that are not there. */
export function importGraph(fleet: Fleet, partial: boolean): Graph {
  const diagnostics: Diagnostic[] = [];
  const resolved = new Map<ModuleBody, readonly Import[]>();
  const nodes: GraphNode[] = [];
  const roots: GraphNode[] = [];
  const add = (found: Found, moduleClass: ModuleClass, name: string, body: ModuleBody): GraphNode => {
    const imports = resolveImports(fleet, found, moduleClass, body, partial, diagnostics);
    resolved.set(body, imports);
    return { class: moduleClass, name, found, imports };
  };
  for (const found of fleet.found) {
    const { data } = found;
    switch (data[builder]) {
      case "module":
        for (const moduleClass of classesOf(data)) {
          const body = data.bodies[moduleClass];
          if (body !== undefined) nodes.push(add(found, moduleClass, data.name, body));
        }
        break;
      case "user": {
        const node = add(found, "homeManager", `users/${data.name}`, data.spec);
        nodes.push(node);
        roots.push(node);
        break;
      }
      case "host":
        roots.push(add(found, data.class, `machines/${data.class}/${data.name}`, data.spec));
        break;
      case "homeConfiguration": {
        const node = add(found, "homeManager", data.name, data.spec);
        const user = builderData(data.spec.user);
        const first: readonly Import[] =
          user?.[builder] === "user"
            ? [{ kind: "module", class: "homeManager", name: `users/${user.name}` }]
            : [];
        roots.push({ ...node, imports: [...first, ...node.imports] });
        break;
      }
    }
  }
  const lookup = groupNodes(nodes);
  diagnostics.push(...findCycles(lookup));
  const shared = sharedModules(roots, lookup);
  const importedToo = (referred: ReadonlySet<string>): Graph["imported"] => {
    const imported = importedModules([...nodes, ...roots], lookup, referred);
    return (moduleClass, name) => imported.has(`${moduleClass}.${name}`);
  };
  return {
    nodes: [...nodes, ...roots],
    resolve: (found, moduleClass, body, report) => {
      const told: Diagnostic[] = [];
      const imports = resolveImports(fleet, found, moduleClass, body, partial, told);
      resolved.set(body, imports);
      told.forEach(report);
      return imports;
    },
    // Classes that share a body import the same names, each those of its own class.
    importsOf: (body, moduleClass) =>
      (resolved.get(body) ?? []).map((item) =>
        item.kind === "module" ? { ...item, class: moduleClass } : item,
      ),
    shared: (moduleClass, name) => shared.has(`${moduleClass}.${name}`),
    imported: importedToo(new Set()),
    importedToo,
    diagnostics,
  };
}

/** The modules that some other one imports. A generator that only generators import counts where these do. */
function importedModules(
  nodes: readonly GraphNode[],
  lookup: Lookup,
  referred: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>(referred);
  const visit = (node: GraphNode): void => {
    for (const item of node.imports) {
      const key = item.kind === "module" ? `${item.class}.${item.name}` : undefined;
      if (key === undefined || found.has(key)) continue;
      found.add(key);
      for (const next of lookup.get(key) ?? []) if (isByImport(next)) visit(next);
    }
  };
  for (const node of nodes) if (!isByImport(node)) visit(node);
  for (const key of referred) for (const next of lookup.get(key) ?? []) if (isByImport(next)) visit(next);
  return found;
}

/** Whether a module is written for whichever classes import it. */
const isByImport = ({ found: { data } }: GraphNode): boolean =>
  data[builder] === "module" && data.vars !== undefined;

function resolveImports(
  fleet: Fleet,
  found: Found,
  moduleClass: ModuleClass,
  body: ModuleBody,
  partial: boolean,
  diagnostics: Diagnostic[],
): readonly Import[] {
  const seen = new Set<string>();
  const items = body.imports ?? [];
  const site = siteOfArray(items);
  return items.flatMap((item, index): readonly Import[] => {
    const at = { origin: site?.elements[index]?.origin ?? site?.origin ?? found.origin };
    try {
      const imported = resolveImport(fleet, at, moduleClass, item, partial);
      if (imported.kind !== "module") return [imported];
      // A part of an aggregate names another one for its options: Nix has both already.
      if (isPartOf(found, moduleClass, imported)) return [];
      // Two contributions to one aggregate are one import.
      if (seen.has(imported.name)) return [];
      seen.add(imported.name);
      return [imported];
    } catch (error) {
      if (!(error instanceof NivisError)) throw error;
      diagnostics.push(...error.diagnostics);
      return [];
    }
  });
}

/** Whether an import of a module is an import of the aggregate that the module itself writes a part of. */
export function isPartOf(
  found: Found,
  moduleClass: ModuleClass,
  imported: { readonly class: ModuleClass; readonly name: string },
): boolean {
  const { data } = found;
  return (
    data[builder] === "module" &&
    data.aggregate !== undefined &&
    data.name === imported.name &&
    moduleClass === imported.class
  );
}

function resolveImport(
  fleet: Fleet,
  at: Pick<Found, "origin">,
  moduleClass: ModuleClass,
  item: unknown,
  partial: boolean,
): Import {
  const data = builderData(item);
  if (data === undefined) {
    if (isSymbolic(item)) return { kind: "value", value: item };
    if (typeof item === "string")
      throw failure(
        "NV3014",
        at,
        `a string is no module`,
        `a file of Nix is imported by rawModule(${JSON.stringify(item)})`,
      );
    throw notImportable(at, item === undefined ? "`undefined`" : "this value");
  }
  switch (data[builder]) {
    case "module": {
      if (!partial && !fleet.has(data)) {
        const help =
          "export it from a file of hosts/, home/, services/ or flake/, so that it gets a Nix file";
        throw failure(
          "NV3010",
          at,
          `imports ${data.builder} ${JSON.stringify(data.name)}, which nothing exports`,
          help,
        );
      }
      if (data.bodies[moduleClass] === undefined)
        throw new NivisError([wrongClass(at, moduleClass, data.name, classesOf(data))]);
      return { kind: "module", class: moduleClass, name: data.name };
    }
    case "aggregate":
      if (!partial && fleet.writers(moduleClass, data.name).length === 0) {
        const help = `export a module that contributes to it: ${builderOf[moduleClass]}(${data.name}, { config: … })`;
        const message = `imports ${JSON.stringify(data.name)}, to which nothing contributes for class ${moduleClass}`;
        throw failure("NV3012", at, message, help);
      }
      return { kind: "module", class: moduleClass, name: data.name };
    case "rawModule":
    case "file":
      return { kind: "file", data };
    default:
      if (isSymbolic(item)) return { kind: "value", value: item };
      throw notImportable(at, `a ${data[builder]}`);
  }
}

const builderOf = { nixos: "nixosModule", darwin: "darwinModule", homeManager: "homeModule" } as const;

/** NV3013: a module where modules of another class are taken. */
export function wrongClass(
  at: Pick<Found, "origin">,
  wanted: ModuleClass,
  name: string,
  has: readonly string[],
): Diagnostic {
  const message = `${JSON.stringify(name)} is no module of class ${wanted}, but one of ${has.join(", ")}`;
  return problem("NV3013", at, message, `make it a feature with a part for ${wanted}, or leave it out`);
}

function notImportable(at: Pick<Found, "origin">, what: string): NivisError {
  const help = "`imports` takes modules, features, aggregates, rawModule(…), and modules of inputs";
  return failure("NV3014", at, `${what} cannot be imported`, help);
}

function failure(code: string, at: Pick<Found, "origin">, message: string, help: string): NivisError {
  return new NivisError([problem(code, at, message, help)]);
}
