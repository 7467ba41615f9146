/** The ways through the import graph: circles, and modules that are reached twice. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModuleClass } from "../class.ts";
import { problem } from "./fleet.ts";
import { generatorOf } from "../vars/data.ts";
import type { GraphNode } from "./graph.ts";

/** Nodes by class and name. */
export type Lookup = ReadonlyMap<string, readonly GraphNode[]>;

const keyOf = (node: { readonly class: ModuleClass; readonly name: string }): string =>
  `${node.class}.${node.name}`;

/** The nodes of each module: the parts of an aggregate are several. */
export function groupNodes(nodes: readonly GraphNode[]): Lookup {
  const groups = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    const group = groups.get(keyOf(node));
    if (group === undefined) groups.set(keyOf(node), [node]);
    else group.push(node);
  }
  return groups;
}

/** NV3011: modules that import one another in a circle, which Nix follows for ever. Each circle is told once. */
export function findCycles(lookup: Lookup): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const visit = (key: string): void => {
    if (done.has(key)) return;
    path.push(key);
    onPath.add(key);
    for (const node of lookup.get(key) ?? []) {
      for (const item of node.imports) {
        if (item.kind !== "module") continue;
        const next = keyOf(item);
        if (onPath.has(next)) diagnostics.push(...cycle(node, [...path.slice(path.indexOf(next)), next]));
        else visit(next);
      }
    }
    path.pop();
    onPath.delete(key);
    done.add(key);
  };
  for (const key of lookup.keys()) visit(key);
  return diagnostics;
}

function cycle(node: GraphNode, keys: readonly string[]): readonly Diagnostic[] {
  const names = keys.map((key) => key.slice(key.indexOf(".") + 1));
  if (generatorOf(node.found.data) !== undefined && names.every((name) => name.startsWith("vars/")))
    return node.class === "nixos" ? [dependencyCycle(node, names)] : [];
  const message = `modules of class ${node.class} import each other in a circle: ${names.join(" → ")}`;
  const help = "move what both need into a module of its own, and import that";
  return [problem("NV3011", node.found, message, help)];
}

/** NV5204: of generators, whose modules import those that they depend on. */
function dependencyCycle(node: GraphNode, names: readonly string[]): Diagnostic {
  const way = names.map((name) => name.replace("vars/", "")).join(" → ");
  const message = `vars generators depend on each other in a circle: ${way}`;
  const help = "none of them can run first: put what both need into a generator of its own";
  return problem("NV5204", node.found, message, help);
}

/** The modules that some root imports on two ways. */
export function sharedModules(roots: readonly GraphNode[], lookup: Lookup): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const root of roots) {
    const seen = new Set<string>();
    const pending: (readonly GraphNode[])[] = [[root]];
    for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
      // The parts of an aggregate may each import one module: that alone makes two ways.
      for (const node of group) {
        for (const item of node.imports) {
          if (item.kind !== "module") continue;
          const key = keyOf(item);
          if (seen.has(key)) {
            shared.add(key);
            continue;
          }
          seen.add(key);
          pending.push(lookup.get(key) ?? []);
        }
      }
    }
  }
  return shared;
}
