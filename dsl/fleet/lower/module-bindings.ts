/** What modules write: `flake.modules.<class>.<name> = …;`. */
import { binding, list, withLeading, type Binding, type Expr } from "../../nix/ast/index.ts";
import type { ModuleClass } from "../class.ts";
import { setOf } from "./entries.ts";
import type { Found } from "./found.ts";
import { classesOf, type DataOf } from "./fleet.ts";
import { joint, jointBinding, shared, type Joint } from "./joint.ts";
import { commentsOf, type Lowering } from "./lowering.ts";
import { moduleNode } from "./module.ts";
import { commentsOfProperty } from "./spec.ts";

/** The modules of one file that others of it join. */
export interface ModulesOfFile {
  /** Modules that several exports write a part of: how many, and the parts so far. */
  readonly parts: ReadonlyMap<string, { count: number; readonly parts: Expr[] }>;
  /** Modules that are the same for several classes, by these. */
  readonly joint: Map<string, Joint>;
}

/** The modules of a file that more than one of its exports contributes to. */
export function modulesOfFile(exports: readonly Found[]): ModulesOfFile {
  const counts = new Map<string, { count: number; readonly parts: Expr[] }>();
  for (const { data } of exports) {
    if (!isModule(data)) continue;
    for (const moduleClass of classesOf(data)) {
      const entry = counts.get(`${moduleClass}.${data.name}`) ?? { count: 0, parts: [] };
      entry.count++;
      counts.set(`${moduleClass}.${data.name}`, entry);
    }
  }
  for (const [key, { count }] of counts) if (count < 2) counts.delete(key);
  return { parts: counts, joint: new Map() };
}

/** Whether a builder writes parts of modules alone, and no module of its own. */
export const isPart = ({ data }: Found, { parts }: ModulesOfFile): boolean =>
  isModule(data) && classesOf(data).every((item) => parts.has(`${item}.${data.name}`));

const isModule = (data: Found["data"]): data is DataOf<"module"> => "bodies" in data;

/**
 * `flake.modules.<class>.<name> = …;`; of several classes together, `flake.modules = { … };`. What is the same for all of
 * them joins the modules of the file that are so, and stands there.
 */
export function moduleBindings(
  lowering: Lowering,
  found: Found<DataOf<"module">>,
  file: ModulesOfFile,
): readonly Binding[] {
  const { name, bodies } = found.data;
  const own: (readonly [ModuleClass, Expr])[] = [];
  const apart: Binding[] = [];
  const taken = ofAllClasses(lowering, found.data);
  for (const moduleClass of classesWritten(taken, found.data)) {
    const node = moduleNode(taken, { found, class: moduleClass, name, body: bodies[moduleClass] ?? {} });
    const parts = file.parts.get(`${moduleClass}.${name}`);
    if (parts === undefined) {
      own.push([moduleClass, node]);
      continue;
    }
    const comments = [...commentsOf(found), ...commentsOfProperty(bodies, moduleClass)];
    parts.parts.push(withLeading(node, comments));
    if (parts.parts.length < parts.count) continue;
    apart.push(binding(["flake", "modules", moduleClass, name, "imports"], list(parts.parts)));
  }
  const written = (path: readonly string[], [moduleClass, node]: (typeof own)[number]): Binding =>
    withLeading(binding([...path, moduleClass, name], node), commentsOfProperty(bodies, moduleClass));
  if (own.length < 2) return [...own.map((one) => written(["flake", "modules"], one)), ...apart];
  const joined = join(found, own, file);
  if (joined !== undefined) return [...joined, ...apart];
  return [binding(["flake", "modules"], setOf(...own.map((one) => written([], one)))), ...apart];
}

/** Adds a module to those that its classes share; the place of these, when it is the first one. */
function join(
  found: Found<DataOf<"module">>,
  own: readonly (readonly [ModuleClass, Expr])[],
  { joint: all }: ModulesOfFile,
): readonly Binding[] | undefined {
  const { name, bodies } = found.data;
  const classes = own.map(([moduleClass]) => moduleClass);
  if (classes.some((moduleClass) => commentsOfProperty(bodies, moduleClass).length > 0)) return undefined;
  const before = all.get(classes.join(" "));
  const group = before ?? joint(classes);
  const node = shared(own, group);
  if (node === undefined) return undefined;
  group.entries.push({ binding: binding([name], node), comments: commentsOf(found) });
  if (before !== undefined) return [];
  all.set(classes.join(" "), group);
  return [group.place];
}

/** Whether a binding stands for the shared modules of a file. */
export const isPlace = (entry: Binding, { joint: all }: ModulesOfFile): boolean =>
  [...all.values()].some(({ place }) => place === entry);

/** Bindings with the shared modules of the file in their place. */
export function settled(bindings: readonly Binding[], { joint: all }: ModulesOfFile): readonly Binding[] {
  const places = new Map([...all.values()].map((group) => [group.place, group]));
  return bindings.map((entry) => {
    const group = places.get(entry);
    return group === undefined ? entry : jointBinding(group);
  });
}

/** A module that is made for whichever class imports it is written for these; for all, where nobody does. */
function classesWritten({ graph }: Lowering, data: DataOf<"module">): readonly ModuleClass[] {
  const all = classesOf(data);
  if (data.vars === undefined) return all;
  const imported = all.filter((moduleClass) => graph.imported(moduleClass, data.name));
  return imported.length === 0 ? all : imported;
}

/** Of such a module the classes differ in nothing: one that needs a key in one has it in all. */
function ofAllClasses(lowering: Lowering, data: DataOf<"module">): Lowering {
  if (data.vars === undefined) return lowering;
  const { graph } = lowering;
  const keyed = classesOf(data).some((moduleClass) => graph.shared(moduleClass, data.name));
  return { ...lowering, graph: { ...graph, shared: () => keyed } };
}
