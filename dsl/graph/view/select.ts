/** What of a graph is in a view: by the machine or tag that is asked for, the node that is looked at, the kinds that are left out. */
import { nodeOfEnd, type GraphEdge, type GraphNode, type NodeKind } from "../model.ts";
import { bridged, edgesOfView } from "./edges.ts";
import { waysFrom, type Lookups } from "./ends.ts";
import { columnOf, viewOf, type View, type ViewName } from "./views.ts";

/** What somebody wants to see. */
export interface Wanted {
  readonly view: ViewName;
  /** The id of a machine, a home or a tag: what belongs to it. */
  readonly of?: string | undefined;
  /** The id of a node: what it leads to, and what leads to it. */
  readonly around?: string | undefined;
  /** Kinds that are left out; what they connect is connected directly. */
  readonly hidden?: ReadonlySet<NodeKind>;
}

/** The nodes and edges of a view. */
export interface Selection {
  readonly view: View;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The kinds that are there, hidden ones as well, with how many there are. */
  readonly counts: ReadonlyMap<NodeKind, number>;
  /** Something was asked for: what has nothing to do with it is not there. */
  readonly narrowed: boolean;
  /** The platforms of the machines that were asked for; of no matter where none were. */
  readonly systems: ReadonlySet<string> | undefined;
}

interface Part {
  readonly ids: ReadonlySet<string>;
  readonly edges: readonly GraphEdge[];
}

/** Selects. */
export function select(lookups: Lookups, { view: name, of, around, hidden = new Set() }: Wanted): Selection {
  const view = viewOf(name);
  const edges = edgesOfView(lookups, view);
  const alone = lookups.graph.nodes.filter(({ kind }) => view.alone.includes(kind)).map(({ id }) => id);
  let part: Part = { ids: new Set([...alone, ...endsOf(edges)]), edges };
  const roots = rootsOf(lookups, of);
  if (roots !== undefined) part = belonging(lookups, view, part, roots);
  if (around !== undefined && part.ids.has(around)) part = surroundings(part, around);
  const { ids } = part;
  const shown = lookups.graph.nodes.filter((node) => ids.has(node.id) && columnOf(view, node) >= 0);
  const counts = new Map<NodeKind, number>();
  for (const { kind } of shown) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const without = new Set(shown.filter(({ kind }) => hidden.has(kind)).map(({ id }) => id));
  return {
    view,
    nodes: shown.filter(({ id }) => !without.has(id)),
    edges: bridged(part.edges, without),
    counts,
    narrowed: roots !== undefined || around !== undefined,
    systems: systemsOf(lookups, roots),
  };
}

const endsOf = (edges: Iterable<GraphEdge>): readonly string[] =>
  [...edges].flatMap(({ from, to }) => [nodeOfEnd(from), nodeOfEnd(to)]);

/** The machines and homes that are asked for; of a tag, the machines that have it. */
function rootsOf({ graph, nodes }: Lookups, of: string | undefined): ReadonlySet<string> | undefined {
  if (of === undefined || !nodes.has(of)) return undefined;
  if (!of.startsWith("tag:")) return new Set([of]);
  return new Set(graph.edges.filter(({ from, kind }) => from === of && kind === "tags").map(({ to }) => to));
}

function systemsOf(
  { nodes }: Lookups,
  roots: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const systems = [...(roots ?? [])].flatMap((id) => nodes.get(id)?.system ?? []);
  return systems.length === 0 ? undefined : new Set(systems);
}

/** What belongs to machines and homes. */
function belonging(lookups: Lookups, view: View, { ids, edges }: Part, roots: ReadonlySet<string>): Part {
  const own = new Set([...roots].flatMap((root) => [...lookups.modulesOf(root)]));
  const first = [...roots].filter((id) => ids.has(id));
  const part = (found: Iterable<GraphEdge>): Part => ({
    ids: new Set([...first, ...endsOf(found)]),
    edges: [...found],
  });
  // The homes on a machine are shown with it, and looked at one by one.
  if (view.name === "modules") return part(edges.filter(({ from }) => own.has(nodeOfEnd(from))));
  if (!view.bothWays) return part(waysFrom(own, edges));
  return part(new Set([...waysFrom(roots, edges, true), ...waysFrom(roots, edges)]));
}

/** All that a node leads to, and all that leads to it. */
function surroundings({ edges }: Part, id: string): Part {
  const found = new Set([...waysFrom([id], edges, true), ...waysFrom([id], edges)]);
  return { ids: new Set([id, ...endsOf(found)]), edges: [...found] };
}
