/** The pictures that are drawn of a fleet: one question each, since all at once is none. */
import type { EdgeKind, GraphNode, NodeKind } from "../model.ts";

export const viewNames = ["machines", "modules", "vars", "overlays", "inputs"] as const;
export type ViewName = (typeof viewNames)[number];

/** One picture. */
export interface View {
  readonly name: ViewName;
  readonly title: string;
  /** The question that it answers. */
  readonly about: string;
  /** What stands in which column, from left to right; a column of things that use each other is several. */
  readonly columns: readonly (readonly NodeKind[])[];
  /** What stands above each. */
  readonly heads: readonly string[];
  readonly edges: readonly EdgeKind[];
  /** Kinds that are shown without an edge as well. */
  readonly alone: readonly NodeKind[];
  /** Kinds of which all items are shown, not those alone at which edges end. */
  readonly whole: readonly NodeKind[];
  /** What belongs to a machine is what it leads to; here also what leads to it. */
  readonly bothWays: boolean;
}

const modules: readonly NodeKind[] = ["module", "feature", "aggregate"];

const all: Readonly<Record<ViewName, Omit<View, "name">>> = {
  machines: {
    title: "Machines",
    about: "Who has which role in which service, by which tag; who lives where",
    columns: [["instance"], ["tag"], ["machine"], ["home"]],
    heads: ["services and roles", "tags", "machines", "homes"],
    edges: ["names", "tags", "home"],
    alone: ["instance", "tag", "machine", "home"],
    whole: ["instance"],
    bothWays: true,
  },
  modules: {
    title: "Modules",
    about: "What a machine or home imports, directly and through others",
    columns: [["machine"], [...modules, "generator", "secrets", "home", "file"], ["input"]],
    heads: ["machine", "modules", "inputs"],
    edges: ["imports", "home"],
    alone: ["machine", "home", ...modules],
    whole: ["aggregate"],
    bothWays: false,
  },
  vars: {
    title: "Vars",
    about: "Which generators need which, what they write, who reads it, and on which machines",
    columns: [["machine"], [...modules, "service", "home"], ["generator", "secrets"]],
    heads: ["machines", "modules that read", "generators"],
    edges: ["has", "reads", "needs", "imports"],
    alone: ["generator", "secrets"],
    whole: ["generator", "secrets"],
    bothWays: false,
  },
  overlays: {
    title: "Overlays",
    about: "Which packages are changed, where, and for whom",
    columns: [["machine"], [...modules, "file"], ["overlay"], ["input"]],
    heads: ["machines", "who applies", "overlays", "inputs"],
    edges: ["has", "applies", "consists", "takes", "uses"],
    alone: ["overlay"],
    whole: ["overlay"],
    bothWays: false,
  },
  inputs: {
    title: "Inputs",
    about: "What the flake takes from elsewhere, who uses it, and which inputs follow which",
    columns: [
      ["machine", "home", ...modules, "generator", "secrets", "service", "overlay", "file"],
      ["input"],
    ],
    heads: ["who uses", "inputs"],
    edges: ["imports", "uses", "takes", "follows"],
    alone: ["input"],
    whole: [],
    bothWays: false,
  },
};

export const views: readonly View[] = viewNames.map((name) => ({ name, ...all[name] }));

export const viewOf = (name: ViewName): View => ({ name, ...all[name] });

/** The column of a node. A home without a host stands where machines do. */
export function columnOf(view: View, { kind, system }: GraphNode): number {
  const as = kind === "home" && system !== undefined ? "machine" : kind;
  const column = view.columns.findIndex((kinds) => kinds.includes(as));
  return column < 0 ? view.columns.findIndex((kinds) => kinds.includes(kind)) : column;
}
