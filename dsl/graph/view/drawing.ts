/** A selection as boxes with rows, and links between them: what is laid out. */
import { nodeOfEnd, type EdgeKind, type GraphItem, type GraphNode, type NodeKind } from "../model.ts";
import type { Selection } from "./select.ts";
import { alike } from "./alike.ts";
import { columnOf } from "./views.ts";

/** One box. */
export interface Box {
  readonly id: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly note: string | undefined;
  readonly rows: readonly Row[];
  /** It stands for several nodes that are alike; its rows are those. */
  readonly several: boolean;
  /** Where it stands, from left to right, with others of its kind. */
  readonly column: number;
}

/** A line of a box; links may start and end at it. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly note: string | undefined;
}

/** A line between two boxes, or rows of them. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

export interface Drawing {
  readonly boxes: readonly Box[];
  readonly links: readonly Link[];
}

/** A drawing of a selection. */
export interface SelectionDrawing extends Drawing {
  /** How many modules are left out, since one machine alone of a large fleet imports each. */
  readonly left: number;
}

/** Makes boxes of nodes. */
export function drawingOf(selection: Selection): SelectionDrawing {
  const { view, narrowed, systems } = selection;
  // Of the packages of an overlay those that the machine gets.
  const isThere = ({ on }: GraphItem): boolean =>
    on === undefined || systems === undefined || on.some((system) => systems.has(system));
  const ends = new Set(selection.edges.flatMap(({ from, to }) => [from, to]));
  const { nodes, edges, members, left } = alike(selection);
  const boxes = nodes.map((node): Box => {
    const group = members.get(node.id);
    const whole = view.whole.includes(node.kind) && !(narrowed && node.kind === "instance");
    return {
      id: node.id,
      kind: node.kind,
      title: group === undefined ? node.name : `${group.length} ${pluralOf(node.kind)}`,
      note: node.note,
      rows:
        group === undefined
          ? rowsOf(node, (item) => (whole || ends.has(item.id)) && isThere(item))
          : group.map(rowOfNode),
      several: group !== undefined,
      column: columnOf(view, node),
    };
  });
  const there = new Set(boxes.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]));
  const at = (id: string): string => (there.has(id) ? id : nodeOfEnd(id));
  const links = edges.map(({ from, to, kind }) => ({ from: at(from), to: at(to), kind }));
  return { boxes, links, left: left.length };
}

const rowsOf = ({ items = [] }: GraphNode, shown: (item: GraphItem) => boolean): readonly Row[] =>
  items.filter(shown).map(({ id, name, note }) => ({ id, text: name, note }));

const rowOfNode = ({ id, name }: GraphNode): Row => ({ id, text: name, note: undefined });

/** The word for several of a kind. */
export const pluralOf = (kind: NodeKind): string => plurals[kind];

const plurals: Readonly<Record<NodeKind, string>> = {
  machine: "machines",
  home: "homes",
  tag: "tags",
  instance: "instances of services",
  service: "services of one's own",
  module: "modules",
  feature: "features",
  aggregate: "aggregates",
  generator: "vars generators",
  secrets: "sets of secrets",
  overlay: "overlays",
  input: "inputs",
  file: "other files",
};

/** What makes a picture of which a browser has to think for seconds, and in which nobody finds anything. */
const most = { boxes: 500, links: 2500 };

/** What to say of a drawing that is too large to be one. */
export function tooMuch({ boxes, links }: Drawing): string | undefined {
  if (boxes.length <= most.boxes && links.length <= most.links) return undefined;
  return boxes.length > most.boxes
    ? `${boxes.length} boxes are too many for one picture`
    : `${links.length} lines are too many for one picture`;
}
