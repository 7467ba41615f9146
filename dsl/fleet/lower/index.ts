/** Exported builders → the files of the flake. */
import type { GeneratedFile } from "./generated-file.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder, takeMade } from "../brand.ts";
import { machineFiles } from "./clan/machines.ts";
import type { LoweredRole, LoweredServices } from "./clan/services.ts";
import { carrier } from "./carried.ts";
import { lowerFile } from "./file.ts";
import { flakeFiles } from "./flake-nix.ts";
import type { Found } from "./found.ts";
import { problem, surveyFleet, type DataOf, type Fleet } from "./fleet.ts";
import { importGraph, type Graph } from "./graph.ts";
import type { LoadedFleet } from "./loaded.ts";
import type { Lowering, Shared } from "./lowering.ts";
import { duringFile } from "./context.ts";
import { checkNames } from "./names.ts";
import type { LoweredOverlay } from "./overlays/overlay.ts";
import { nixPath, type HostOfFile } from "./paths.ts";
import { optionScopes, type LoweredModule, type SeenOptions } from "./scopes.ts";
import { checkStructure } from "./structure.ts";
import { textFiles } from "./text/files.ts";
import { unexported } from "./unused.ts";

export type { InputSchema, LoweredModule, SeenOptions } from "./scopes.ts";
export type { LoweredOverlay } from "./overlays/overlay.ts";
export type { LoadedExport, LoadedFleet } from "./loaded.ts";

/** What a fleet becomes. */
export interface Lowered {
  /** The builders it was made from. */
  readonly fleet: Fleet;
  /** By path. */
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** The modules in them, in the order of their files. */
  readonly modules: readonly LoweredModule[];
  /** The overlays in them, in the order of their files. */
  readonly overlays: readonly LoweredOverlay[];
  /** The clan services of the fleet's own. */
  readonly services: LoweredServices;
  /** What options a module may define besides those of its class. */
  readonly scopeOf: (module: LoweredModule) => SeenOptions;
}

/** What lowering may be told besides the fleet. */
export interface LowerOptions {
  /** Whether an arrow function may define an option of a class; it may everywhere unless told. */
  readonly allowFunctions?: Shared["allowFunctions"];
}

/**
 * Turns the exports of a fleet into Nix files: one for each TypeScript file, those of the flake itself, and the files
 * they carry. `root` is the project's directory, where carried files are looked for.
 *
 * All problems are reported together, the files are as complete as they can be: codes NV30xx here, NV11xx and NV12xx for
 * values.
 */
export function lower(loaded: LoadedFleet, root: string, options: LowerOptions = {}): Lowered {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const partial = (loaded.diagnostics ?? []).some((diagnostic) => diagnostic.severity === "error");
  const fleet = surveyFleet(loaded.exports);
  const graph = importGraph(fleet, partial);
  const structure = checkStructure(fleet, partial);
  const made = takeMade();
  if (!partial) diagnostics.push(...unexported(fleet, made));
  diagnostics.push(...checkNames(fleet), ...graph.diagnostics, ...structure.diagnostics);

  const carried = carrier(root, report);
  const modules: LoweredModule[] = [];
  const record = (module: LoweredModule): void => void modules.push(module);
  const overlays: LoweredOverlay[] = [];
  const recordOverlay = (overlay: LoweredOverlay): void => void overlays.push(overlay);
  const referred = new Set<string>();
  const services = new Map<DataOf<"clanService">, ReadonlyMap<string, LoweredRole>>();
  const shared: Shared = {
    fleet,
    graph,
    report,
    record,
    recordOverlay,
    recordService: (service, roles) => void services.set(service, roles),
    services,
    refer: (moduleClass, name) => void referred.add(`${moduleClass}.${name}`),
    allowFunctions: options.allowFunctions ?? (() => true),
  };
  const files: GeneratedFile[] = [];
  const lowering = (source: string, path: string): Lowering => ({
    ...shared,
    source,
    carried: carried.for(source, path, { file: source, line: 1, column: 1 }),
  });
  const hosts = hostsByPlace(fleet);
  const sources = byFile(fleet);
  const written = new Map<string, GeneratedFile>();
  const write = (source: string, changes: Partial<Shared> = {}): void => {
    const path = nixPath(source, hosts.get(placeOf(source)));
    const own = { ...lowering(source, path), ...changes };
    const file = duringFile(own.carried, () => lowerFile(own, sources.get(source) ?? []));
    if (file !== undefined) written.set(source, { path, source, content: { kind: "nix", file } });
  };
  for (const [source, exports] of sources) {
    write(source);
    files.push(...textFiles(lowering(source, nixPath(source)), exports));
    for (const { data } of exports) {
      if (data[builder] !== "rawFlakeModule") continue;
      const to = nixPath(
        `${source.slice(0, source.lastIndexOf("/") + 1)}${data.path.replace(/^\.\//, "").replace(/\.nix$/, ".ts")}`,
      );
      files.push({ path: to, source, content: carried.reprint(data, source, to) });
    }
  }
  for (const source of keyless(graph, referred)) write(source, keyed(graph, referred));
  files.push(...written.values());
  if (structure.flake !== undefined) {
    const own = lowering(structure.flake.flake.file, "flake.nix");
    const parts = structure.flake;
    files.push(...duringFile(own.carried, () => flakeFiles(fleet, parts, own)));
  }
  const [clan] = fleet.of("clan");
  if (clan !== undefined)
    files.push(...machineFiles(fleet, clan, lowering(clan.file, "modules/clan/machines.nix")));
  files.push(...carried.files());
  diagnostics.push(...sharedPaths(files));
  return {
    fleet,
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    diagnostics,
    modules,
    overlays,
    services,
    scopeOf: optionScopes(
      modules,
      structure.flake?.inputs.data.inputs ?? {},
      clan !== undefined || hasVars(fleet),
    ),
  };
}

/** Whether the fleet has options of a clan, whatever else it lacks of one. */
const hasVars = (fleet: Fleet): boolean => fleet.of("module").some(({ data }) => data.vars !== undefined);

/**
 * The files of modules that stand as values somewhere, and so need a key, or a class, that the graph does not know of.
 */
function keyless(graph: Graph, referred: ReadonlySet<string>): ReadonlySet<string> {
  const imported = graph.importedToo(referred);
  const differs = ({ class: of, name }: Graph["nodes"][number]): boolean =>
    (referred.has(`${of}.${name}`) && !graph.shared(of, name)) ||
    imported(of, name) !== graph.imported(of, name);
  return new Set(graph.nodes.filter(differs).map(({ found }) => found.file));
}

/** What differs when such a file is written again: all that there is to report has been. */
const keyed = (graph: Graph, referred: ReadonlySet<string>): Partial<Shared> => ({
  report: () => undefined,
  record: () => undefined,
  recordOverlay: () => undefined,
  graph: {
    ...graph,
    shared: (of, name) => referred.has(`${of}.${name}`) || graph.shared(of, name),
    imported: graph.importedToo(referred),
  },
});

function byFile(fleet: Fleet): ReadonlyMap<string, readonly Found[]> {
  const files = new Map<string, Found[]>();
  for (const found of fleet.found) {
    const list = files.get(found.file);
    if (list === undefined) files.set(found.file, [found]);
    else list.push(found);
  }
  return files;
}

/** The host that each file, or each directory of one host, below `hosts/` belongs to. */
function hostsByPlace(fleet: Fleet): ReadonlyMap<string, HostOfFile> {
  const hosts = new Map<string, HostOfFile>();
  for (const { file, data } of fleet.of("host"))
    if (!hosts.has(placeOf(file))) hosts.set(placeOf(file), data);
  return hosts;
}

/** `hosts/cinnabar` of `hosts/cinnabar.ts` and of all files below `hosts/cinnabar/`. */
const placeOf = (file: string): string => file.replace(/\.ts$/, "").split("/").slice(0, 2).join("/");

/** NV3004: two sources that would write one file. */
function sharedPaths(files: readonly GeneratedFile[]): readonly Diagnostic[] {
  const owners = new Map<string, GeneratedFile>();
  return files.flatMap((file) => {
    const owner = owners.get(file.path);
    if (owner === undefined) {
      owners.set(file.path, file);
      return [];
    }
    const path = file.path.replace(/^\.\.\//, "");
    const message =
      file.source === owner.source
        ? `two builders of ${file.source} would both become ${path}`
        : `${file.source} and ${owner.source} would both become ${path}`;
    const also = { at: madeAt(owner), text: "the other one" };
    return [problem("NV3004", madeAt(file), message, "rename one of them", also)];
  });
}

const madeAt = ({ source, origin }: GeneratedFile): Pick<Found, "origin"> => ({
  origin: origin ?? { file: source, line: 1, column: 1 },
});
