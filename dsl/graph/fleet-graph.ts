/** The whole picture of a fleet, put together from its parts. */
import type { FleetToCheck } from "../check/rule.ts";
import {
  nodeKinds,
  nodeOfEnd,
  type FleetGraph,
  type GraphEdge,
  type GraphItem,
  type GraphNode,
} from "./model.ts";
import { compareNames } from "./order.ts";
import { inputs } from "./parts/inputs.ts";
import { machines } from "./parts/machines.ts";
import { modules } from "./parts/modules.ts";
import { overlays } from "./parts/overlays.ts";
import { vars } from "./parts/vars.ts";

/**
 * Everything that is drawn of a fleet. The same fleet gives the same graph: nodes by kind and name, edges by their ends.
 *
 * ```ts
 * const { fleet } = await compile(root, { types: false });
 * const { nodes, edges } = graphOf(fleet);
 * ```
 */
export function graphOf(fleet: FleetToCheck): FleetGraph {
  const parts = [machines, modules, vars, overlays, inputs].map((part) => part(fleet));
  const told = parts.flatMap(({ edges }) => edges);
  const nodes = withItems([...parts.flatMap(({ nodes: own }) => own), ...filesIn(told, parts)], told);
  const [flake] = fleet.fleet.of("flake");
  return {
    title: typeof flake?.data.spec.description === "string" ? flake.data.spec.description : "the fleet",
    nodes: nodes.toSorted((a, b) => order(a) - order(b) || compareNames(a.id, b.id)),
    edges: edgesBetween(nodes, told),
  };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
const order = ({ kind }: GraphNode): number => nodeKinds.indexOf(kind);

/** Files that are the ends of edges, and nothing else. */
function filesIn(
  edges: readonly GraphEdge[],
  parts: readonly { readonly nodes: readonly GraphNode[] }[],
): readonly GraphNode[] {
  const known = new Set(parts.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const found = new Map<string, GraphNode>();
  for (const id of edges.flatMap(({ from, to }) => [from, to])) {
    if (!id.startsWith("file:") || known.has(id)) continue;
    const name = id.slice("file:".length);
    found.set(id, {
      id,
      kind: "file",
      name,
      note: "part of the flake",
      place: { file: name, line: 1, column: 1 },
    });
  }
  return [...found.values()];
}

/** What is taken from inputs becomes their items. */
function withItems(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): readonly GraphNode[] {
  const taken = new Map<string, Map<string, GraphItem>>();
  for (const { to } of edges) {
    const input = nodeOfEnd(to);
    if (!input.startsWith("input:") || input === to) continue;
    const items = taken.get(input) ?? new Map<string, GraphItem>();
    items.set(to, { id: to, name: to.slice(input.length + 1) });
    taken.set(input, items);
  }
  return nodes.map((node) => {
    const items = taken.get(node.id);
    if (items === undefined) return node;
    return { ...node, items: [...items.values()].toSorted((a, b) => compare(a.id, b.id)) };
  });
}

/** Edges whose ends are there, each once; that something is used goes without saying where more is said. */
function edgesBetween(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const ends = new Set(nodes.flatMap(({ id, items = [] }) => [id, ...items.map((item) => item.id)]));
  const imported = new Set(
    edges.filter(({ kind }) => kind !== "uses").map(({ from, to }) => `${from}\n${to}`),
  );
  const found = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const { from, to, kind } = edge;
    if (!ends.has(from) || !ends.has(to) || nodeOfEnd(from) === nodeOfEnd(to)) continue;
    if (kind === "uses" && imported.has(`${from}\n${to}`)) continue;
    found.set(`${from}\n${to}\n${kind}`, edge);
  }
  return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, edge]) => edge);
}
