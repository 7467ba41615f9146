/** One TypeScript file → one Nix file: a flake-parts module with what its exports write. */
import {
  apply,
  binding,
  blankLine,
  list,
  withLeading,
  type Binding,
  type Expr,
  type NixFile,
} from "../../nix/ast/index.ts";
import { builder } from "../brand.ts";
import type { ModuleClass } from "../class.ts";
import { fileScope } from "../file-scope.ts";
import { isOpenSet, setOf, under, withEntries } from "./entries.ts";
import { flakePartsFile } from "./file-head.ts";
import type { Import } from "./graph.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { builderData, type Found } from "./found.ts";
import { classesOf, problem, type DataOf } from "./fleet.ts";
import { homeConfigurationBinding } from "./home-configuration.ts";
import { hostBindings } from "./host.ts";
import { callWith, commentsOf, importNodes, valueNode, type Lowering } from "./lowering.ts";
import { moduleSet, type ModuleParts } from "./module-body.ts";
import { fileModuleScope, moduleScope } from "./module-scope.ts";
import { moduleBinding, moduleNode } from "./module.ts";
import { userBindings } from "./user.ts";

/** What the exports of one file write into the flake. */
interface Written {
  readonly bindings: Binding[];
  readonly imports: Expr[];
  readonly options: Expr[];
  readonly config: Expr[];
  /** Modules that several exports write a part of: how many, and the parts so far. */
  readonly shared: ReadonlyMap<string, { count: number; readonly parts: Expr[] }>;
}

/** The Nix file of the builders that one TypeScript file exports; `undefined` when they write nothing. */
export function lowerFile(lowering: Lowering, exports: readonly Found[]): NixFile | undefined {
  const written: Written = {
    bindings: [],
    imports: [],
    options: [],
    config: [],
    shared: sharedModules(exports),
  };
  for (const found of exports) {
    const before = written.bindings.length;
    write(lowering, found, written);
    const first = written.bindings[before];
    // Those of a part of a module stand above the part.
    if (first !== undefined && !isPart(found, written)) {
      written.bindings[before] = withLeading(first, commentsOf(found));
    }
  }
  const bindings = written.bindings.map((entry, index) =>
    index === 0 ? entry : withLeading(entry, [blankLine]),
  );
  const config = whole([...bindings.map((entry) => setOf(entry)), ...written.config]);
  if (config === undefined && written.imports.length + written.options.length === 0) return undefined;
  const parts: ModuleParts = {
    imports: written.imports,
    options: written.options.length === 0 ? undefined : written.options.reduce(mergedOptions),
    config,
    lib: fileModuleScope().name("lib"),
  };
  return flakePartsFile(lowering.source, moduleSet(parts));
}

function write(lowering: Lowering, found: Found, written: Written): void {
  const { data } = found;
  switch (data[builder]) {
    case "module":
      written.bindings.push(...moduleBindings(lowering, { ...found, data }, written));
      return;
    case "host":
      written.bindings.push(...hostBindings(lowering, { ...found, data }));
      return;
    case "user":
      written.bindings.push(...userBindings(lowering, { ...found, data }));
      return;
    case "homeConfiguration":
      written.bindings.push(homeConfigurationBinding(lowering, { ...found, data }));
      return;
    case "meta":
    case "lib":
    case "overlay":
    case "composedOverlays":
      written.bindings.push(valueBinding(lowering, { ...found, data }));
      return;
    case "perSystem":
      written.bindings.push(perSystemBinding(lowering, { ...found, data }));
      return;
    case "flakeModule":
      writeFlakeModule(lowering, { ...found, data }, written);
      return;
    default:
      // The flake itself, aggregates and carried files are written elsewhere.
      return;
  }
}

/** Whether a builder writes parts of modules alone, and no module of its own. */
function isPart({ data }: Found, { shared }: Written): boolean {
  return data[builder] === "module" && classesOf(data).every((item) => shared.has(`${item}.${data.name}`));
}

/** The modules of a file that more than one of its exports contributes to. */
function sharedModules(exports: readonly Found[]): Written["shared"] {
  const counts = new Map<string, { count: number; readonly parts: Expr[] }>();
  for (const { data } of exports) {
    if (data[builder] !== "module") continue;
    for (const moduleClass of classesOf(data)) {
      const entry = counts.get(`${moduleClass}.${data.name}`) ?? { count: 0, parts: [] };
      entry.count++;
      counts.set(`${moduleClass}.${data.name}`, entry);
    }
  }
  for (const [key, { count }] of counts) if (count < 2) counts.delete(key);
  return counts;
}

/** `flake.modules.<class>.<name> = …;`; of several classes together, `flake.modules = { … };`. */
function moduleBindings(
  lowering: Lowering,
  found: Found<DataOf<"module">>,
  written: Written,
): readonly Binding[] {
  const { name, bodies } = found.data;
  const bindings: Binding[] = [];
  const apart: Binding[] = [];
  for (const moduleClass of classesOf(found.data)) {
    const node = moduleNode(lowering, { found, class: moduleClass, name, body: bodies[moduleClass] ?? {} });
    const shared = written.shared.get(`${moduleClass}.${name}`);
    if (shared === undefined) {
      bindings.push(binding([moduleClass, name], node));
      continue;
    }
    shared.parts.push(withLeading(node, commentsOf(found)));
    if (shared.parts.length < shared.count) continue;
    apart.push(binding(["flake", "modules", moduleClass, name, "imports"], list(shared.parts)));
  }
  if (bindings.length > 1) return [binding(["flake", "modules"], setOf(...bindings)), ...apart];
  return [...bindings.map((entry) => moduleBinding(classOf(entry), name, entry.value)), ...apart];
}

/** `flake.meta.<name>`, `flake.lib.<name>`, `flake.overlays.<name>`. */
function valueBinding(
  lowering: Lowering,
  found: Found<DataOf<"meta"> | DataOf<"lib"> | DataOf<"overlay"> | DataOf<"composedOverlays">>,
): Binding {
  const { data } = found;
  const attribute = { meta: "meta", lib: "lib", overlay: "overlays", composedOverlays: "overlays" }[
    data[builder]
  ];
  const place = { origin: found.origin, option: ["flake", attribute, data.name], functions: true };
  if (data[builder] !== "composedOverlays") {
    return under(["flake", attribute, data.name], valueNode(lowering, data.value, place));
  }
  const composed = apply(
    fileScope("lib", "composeManyExtensions"),
    valueNode(lowering, data.overlays, place),
  );
  return binding(["flake", attribute, data.name], composed);
}

/** `perSystem = { pkgs, ... }: { … };`. */
function perSystemBinding(lowering: Lowering, found: Found<DataOf<"perSystem">>): Binding {
  const scope = moduleScope();
  const value = callWith(lowering, found.data.config, scope.args, found, "perSystem");
  const node = scope.close(valueNode(lowering, value, { origin: found.origin, class: "perSystem" }));
  record(lowering, found, "perSystem", node, flakeImports(found.data.module));
  return binding("perSystem", node);
}

function writeFlakeModule(lowering: Lowering, found: Found<DataOf<"flakeModule">>, written: Written): void {
  const { spec } = found.data;
  const scope = fileModuleScope();
  const place = { origin: found.origin, class: "flake" as const };
  const comments = commentsOf(found);
  checkFlakeImports(lowering, found);
  const [first, ...rest] = importNodes(lowering, spec.imports ?? [], place);
  const bare = spec.options === undefined && spec.config === undefined;
  if (first !== undefined) written.imports.push(bare ? withLeading(first, comments) : first, ...rest);
  if (spec.options !== undefined) {
    const value = callWith(lowering, spec.options, scope.args, found, "options");
    written.options.push(valueNode(lowering, value, { ...place, option: ["options"], functions: true }));
  }
  if (spec.config !== undefined) {
    const value = callWith(lowering, spec.config, scope.args, found, "config");
    const node = valueNode(lowering, value, place);
    record(lowering, found, "flake", node, flakeImports(found.data), written.options.at(-1));
    written.config.push(commented(node, comments));
  }
}

/** Takes note of a module of the flake. */
function record(
  lowering: Lowering,
  { origin }: Found,
  moduleClass: "flake" | "perSystem",
  node: Expr,
  imports: readonly Import[],
  options?: Expr,
): void {
  const { source } = lowering;
  lowering.record({
    class: moduleClass,
    name: undefined,
    source,
    origin,
    system: undefined,
    node,
    options,
    imports,
  });
}

/** The modules of inputs that a flake module imports, itself or through others. */
function flakeImports(module: unknown): readonly Import[] {
  const data = builderData(module);
  if (data?.[builder] !== "flakeModule") return [];
  return (data.spec.imports ?? []).flatMap((item): readonly Import[] =>
    isSymbolic(item) ? [{ kind: "value", value: item }] : flakeImports(item),
  );
}

/** Exported flake modules are part of the flake already; one that is not exported would be nowhere: NV3010. */
function checkFlakeImports(lowering: Lowering, found: Found<DataOf<"flakeModule">>): void {
  for (const item of found.data.spec.imports ?? []) {
    const data = builderData(item);
    if (data?.[builder] === "flakeModule" && !lowering.fleet.has(data)) {
      const help = "Export it from a file of flake/, so that it gets a Nix file.";
      lowering.report(problem("NV3010", found, "imports a flakeModule that nothing exports", help));
    } else if (
      data?.[builder] !== "flakeModule" &&
      data?.[builder] !== "rawFlakeModule" &&
      !isSymbolic(item)
    ) {
      const help =
        "`imports` of a flake module takes modules of inputs, flakeModule(…) and rawFlakeModule(…).";
      lowering.report(
        problem("NV3014", found, `${data?.[builder] ?? "this value"} cannot be imported here`, help),
      );
    }
  }
}

/** Comments above the first entry of a set, or above another expression. */
function commented(node: Expr, comments: ReturnType<typeof commentsOf>): Expr {
  const [first, ...rest] = node.kind === "AttrSet" ? node.entries : [];
  if (node.kind !== "AttrSet" || first === undefined) return withLeading(node, comments);
  return { ...node, entries: [withLeading(first, comments), ...rest] };
}

/** All definitions of a file as one expression: one set where they fit, `lib.mkMerge [ … ]` where not. */
function whole(parts: readonly Expr[]): Expr | undefined {
  const merged: Expr[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const entries =
      last !== undefined && isOpenSet(last) && isOpenSet(part)
        ? withEntries(last.entries, part.entries)
        : undefined;
    if (last?.kind === "AttrSet" && entries !== undefined) merged[merged.length - 1] = { ...last, entries };
    else merged.push(part);
  }
  return merged.length < 2 ? merged[0] : apply(fileScope("lib", "mkMerge"), list(merged));
}

/** Options that two modules of one file declare. */
function mergedOptions(a: Expr, b: Expr): Expr {
  const entries = isOpenSet(a) && isOpenSet(b) ? withEntries(a.entries, b.entries) : undefined;
  return entries === undefined ? apply(fileScope("lib", "recursiveUpdate"), a, b) : setOf(...entries);
}

function classOf(entry: Binding): ModuleClass {
  const [first] = entry.path.names;
  // The path was made of a class above.
  return (first?.kind === "Name" ? first.name : "") as ModuleClass;
}
