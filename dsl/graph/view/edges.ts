/** The edges of a view, before anything is narrowed down. */
import { nodeOfEnd, type GraphEdge, type GraphNode } from "../model.ts";
import { groupBy, type Lookups } from "./ends.ts";
import { columnOf, type View } from "./views.ts";

/** Those of its kinds between nodes that it has a column for; machines are led to the modules that matter there. */
export function edgesOfView(lookups: Lookups, view: View): readonly GraphEdge[] {
  const { graph, nodes } = lookups;
  const has = (id: string): boolean => {
    const node = nodes.get(nodeOfEnd(id));
    return node !== undefined && columnOf(view, node) >= 0;
  };
  const own = graph.edges.filter(
    (edge) => view.edges.includes(edge.kind) && has(edge.from) && has(edge.to) && belongs(view, edge),
  );
  const more = new Set(own.filter(({ kind }) => kind === "reads" || kind === "needs").map(between));
  // Who reads of a generator, or needs it, imports it.
  const edges = own.filter((edge) => edge.kind !== "imports" || !more.has(between(edge)));
  return view.edges.includes("has") ? withConfigurations(lookups, edges) : edges;
}

const between = ({ from, to }: GraphEdge): string => `${nodeOfEnd(from)}\n${nodeOfEnd(to)}`;

/** Whether an edge is about what the view is about: of imports, of what is used and taken, only some are. */
function belongs({ name }: View, { from, to, kind }: GraphEdge): boolean {
  switch (kind) {
    case "home":
      return name === "modules" || name === "machines";
    case "imports":
      return name === "modules" || (name === "inputs" ? ofInput(to) : /^(?:generator|secrets):/.test(to));
    case "uses":
      return name === "inputs" ? ofInput(to) : from.startsWith("overlay:");
    case "takes":
      return name !== "inputs" || ofInput(to);
    default:
      return true;
  }
}

const ofInput = (id: string): boolean => id.startsWith("input:");

/** Machines and homes, with the modules among the starts of edges that they consist of. */
function withConfigurations(
  { graph, nodes, modulesOf }: Lookups,
  edges: readonly GraphEdge[],
): readonly GraphEdge[] {
  const starts = new Set(edges.map(({ from }) => nodeOfEnd(from)).filter((id) => isModule(nodes.get(id))));
  const configurations = graph.nodes.filter(({ kind }) => kind === "machine" || kind === "home");
  const found = configurations.flatMap(({ id }) => {
    const modules = modulesOf(id);
    return [...starts]
      .filter((start) => modules.has(start))
      .map((to): GraphEdge => ({ from: id, to, kind: "has" }));
  });
  const homes = new Set([...found, ...edges].map(({ from }) => from).filter((id) => id.startsWith("home:")));
  const lives = graph.edges.filter(({ kind, to }) => kind === "home" && homes.has(to));
  return [...lives, ...found, ...edges];
}

const isModule = (node: GraphNode | undefined): boolean =>
  node?.kind === "module" || node?.kind === "feature" || node?.kind === "aggregate";

/** The edges without some nodes: what these connect is connected directly. */
export function bridged(edges: readonly GraphEdge[], without: ReadonlySet<string>): readonly GraphEdge[] {
  const isGone = (end: string): boolean => without.has(nodeOfEnd(end));
  const kept = edges.filter(({ from, to }) => !isGone(from) && !isGone(to));
  const out = groupBy(
    edges.filter(({ from }) => isGone(from)),
    ({ from }) => nodeOfEnd(from),
  );
  const found = new Map(kept.map((edge) => [`${edge.from}\n${edge.to}`, edge]));
  for (const { from, to: first } of edges) {
    if (isGone(from) || !isGone(first)) continue;
    const seen = new Set([nodeOfEnd(first)]);
    for (const at of seen)
      for (const { to, kind } of out.get(at) ?? []) {
        if (isGone(to)) seen.add(nodeOfEnd(to));
        else if (!found.has(`${from}\n${to}`) && nodeOfEnd(from) !== nodeOfEnd(to))
          found.set(`${from}\n${to}`, { from, to, kind });
      }
  }
  return [...found.values()];
}
