/** A graph with lookups over its ends, for those who walk it. */
import { nodeOfEnd, type FleetGraph, type GraphEdge, type GraphItem, type GraphNode } from "../model.ts";

export interface Lookups {
  readonly graph: FleetGraph;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly items: ReadonlyMap<string, GraphItem>;
  /** The modules of a configuration: all that it imports, directly or through others, and itself. */
  readonly modulesOf: (id: string) => ReadonlySet<string>;
}

/** Makes them. */
export function lookupsOf(graph: FleetGraph): Lookups {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const items = new Map(graph.nodes.flatMap((node) => (node.items ?? []).map((item) => [item.id, item])));
  const imports = groupBy(
    graph.edges.filter(({ kind }) => kind === "imports"),
    ({ from }) => nodeOfEnd(from),
  );
  const known = new Map<string, ReadonlySet<string>>();
  const modulesOf = (id: string): ReadonlySet<string> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = new Set([id]);
    // What is added to a set while it is walked is walked as well.
    for (const at of found) for (const { to } of imports.get(at) ?? []) found.add(nodeOfEnd(to));
    known.set(id, found);
    return found;
  };
  return { graph, nodes, items, modulesOf };
}

/** Lists by key. */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The edges on ways from some nodes, along their direction or against it. */
export function waysFrom(
  starts: Iterable<string>,
  edges: readonly GraphEdge[],
  against = false,
): ReadonlySet<GraphEdge> {
  const [first, second] = against ? (["to", "from"] as const) : (["from", "to"] as const);
  const byNode = groupBy(edges, (edge) => nodeOfEnd(edge[first]));
  const seen = new Set(starts);
  const found = new Set<GraphEdge>();
  for (const at of seen)
    for (const edge of byNode.get(at) ?? []) {
      found.add(edge);
      seen.add(nodeOfEnd(edge[second]));
    }
  return found;
}
