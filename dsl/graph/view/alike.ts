/** Many machines that are alike become one box: in a large fleet, it is the differences that are looked for. */
import { nodeOfEnd, type GraphEdge, type GraphNode } from "../model.ts";
import { bridged } from "./edges.ts";
import { groupBy } from "./ends.ts";
import type { Selection } from "./select.ts";

/** How many of a kind are drawn one by one, and how many alike ones make a box. */
const many = 16;
const several = 3;

export interface Alike {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Modules that one machine alone imports: of a large fleet they say nothing, and are left out. */
  readonly left: readonly GraphNode[];
  /** The nodes behind a box that stands for several, by the id of the first. */
  readonly members: ReadonlyMap<string, readonly GraphNode[]>;
}

const isRoot = ({ kind }: GraphNode): boolean => kind === "machine" || kind === "home";
const isFile = ({ kind }: GraphNode): boolean => kind === "file";

/** Puts machines and homes together that have the same edges, and files, where there are many of them. */
export function alike(selection: Selection): Alike {
  const members = new Map<string, readonly GraphNode[]>();
  const [roots, files] = [isRoot, isFile].map((is) => selection.nodes.filter(is).length > many);
  if (roots !== true && files !== true) return { ...selection, members, left: [] };
  const left = roots === true && selection.view.name === "modules" ? ofOneAlone(selection) : [];
  const gone = new Set(left.map(({ id }) => id));
  const nodes = selection.nodes.filter(({ id }) => !gone.has(id));
  const edges = bridged(selection.edges, gone);
  const candidates = nodes.filter(
    (node) => (roots === true && isRoot(node)) || (files === true && isFile(node)),
  );
  const into = groupBy(edges, ({ to }) => to);
  const out = groupBy(edges, ({ from }) => from);
  const signature = ({ id, kind, note }: GraphNode): string =>
    JSON.stringify([
      kind,
      note,
      (into.get(id) ?? []).map((edge) => `${edge.kind} ${edge.from}`).toSorted(),
      (out.get(id) ?? []).map((edge) => `${edge.kind} ${edge.to}`).toSorted(),
    ]);
  const others = new Set<string>();
  for (const group of groupBy(candidates, signature).values()) {
    const [first, ...rest] = group;
    if (first === undefined || group.length < several) continue;
    members.set(first.id, group);
    for (const { id } of rest) others.add(id);
  }
  return {
    nodes: nodes.filter(({ id }) => !others.has(id)),
    edges: edges.filter(({ from, to }) => !others.has(from) && !others.has(to)),
    members,
    left,
  };
}

/** Modules with one importer, a machine. */
function ofOneAlone({ nodes, edges }: Selection): readonly GraphNode[] {
  const into = groupBy(edges, ({ to }) => nodeOfEnd(to));
  return nodes.filter(({ id, kind }) => {
    const importers = new Set((into.get(id) ?? []).map(({ from }) => nodeOfEnd(from)));
    const [importer = ""] = importers;
    return kind === "module" && importers.size === 1 && importer.startsWith("machine:");
  });
}
