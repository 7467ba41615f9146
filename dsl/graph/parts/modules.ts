/** Modules and what they import: `flake.modules.<class>.<name>`, modules of inputs, files that stay Nix. */
import { posix } from "node:path";
import { definitionsOfModule } from "../../check/definition.ts";
import { perFleet } from "../../check/memoize.ts";
import type { FleetToCheck } from "../../check/rule.ts";
import type { DataOf } from "../../fleet/lower/fleet.ts";
import type { Found } from "../../fleet/lower/found.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import { shownValue } from "../../inspect/machine.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { nodeOf } from "../../nix/expr/to-nix.ts";
import { aboutOf } from "../about.ts";
import { endOfModule, idOfFile, idOfModule, idOfPart } from "../ids.ts";
import type { GraphEdge, GraphItem, GraphNode, GraphPart, NodeKind } from "../model.ts";
import { endAtInput } from "../inputs-in.ts";

const classWords = { nixos: "NixOS", darwin: "nix-darwin", homeManager: "home-manager" } as const;
type MachineClass = keyof typeof classWords;

/** All of them. Nodes of machines, homes and generators are told elsewhere; here is what they import. */
export function modules(checked: FleetToCheck): GraphPart {
  const { fleet } = checked;
  const nodes = new Map<string, GraphNode>();
  for (const found of fleet.of("module")) {
    const { data } = found;
    if (data.vars !== undefined || data.sops !== undefined) continue;
    for (const of of Object.keys(data.bodies) as MachineClass[]) {
      const id = idOfModule(of, data.name);
      const known = nodes.get(id);
      nodes.set(
        id,
        known === undefined ? moduleNode(checked, id, of, found) : withPart(checked, known, of, found),
      );
    }
  }
  const endOf = endOfModule(checked);
  const edges: GraphEdge[] = [];
  for (const module of checked.modules) {
    const from = endOf(module);
    for (const item of module.imports) {
      const to = endAt(item, module, nodes);
      if (to !== undefined) edges.push({ from, to, kind: "imports" });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

function moduleNode(
  checked: FleetToCheck,
  id: string,
  of: MachineClass,
  found: Found<DataOf<"module">>,
): GraphNode {
  const { data, origin } = found;
  const head = { id, name: data.name, note: classWords[of] };
  if (data.aggregate === undefined) {
    const kind: NodeKind = data.builder === "feature" ? "feature" : "module";
    return {
      ...head,
      kind,
      place: origin,
      ...aboutOf(found),
      facts: [["defines", options(checked, of, found)]],
    };
  }
  const aggregate = checked.fleet.of("aggregate").find((one) => one.data === data.aggregate);
  const place = aggregate?.origin ?? data.aggregate.origin ?? origin;
  return {
    ...head,
    kind: "aggregate",
    place,
    ...(aggregate === undefined ? {} : aboutOf(aggregate)),
    items: [partOf(checked, id, of, found)],
  };
}

const withPart = (
  checked: FleetToCheck,
  node: GraphNode,
  of: MachineClass,
  found: Found<DataOf<"module">>,
): GraphNode => ({ ...node, items: [...(node.items ?? []), partOf(checked, node.id, of, found)] });

const partOf = (
  checked: FleetToCheck,
  id: string,
  of: MachineClass,
  found: Found<DataOf<"module">>,
): GraphItem => ({
  id: idOfPart(id, found.file),
  name: found.name,
  note: options(checked, of, found),
  place: found.origin,
  ...aboutOf(found),
});

function options(checked: FleetToCheck, of: MachineClass, { data, origin }: Found<DataOf<"module">>): string {
  const own = (madeAt(checked).get(origin) ?? []).filter((one) => one.class === of && one.name === data.name);
  const paths = own.flatMap((one) => definitionsOfModule(one).definitions.map(({ path }) => path.join("\n")));
  const { size } = new Set(paths);
  return `${size} option${size === 1 ? "" : "s"}`;
}

/** The lowered modules by the place of their builder. */
const madeAt = perFleet(({ modules: all }: FleetToCheck): ReadonlyMap<Origin, readonly LoweredModule[]> => {
  const places = new Map<Origin, LoweredModule[]>();
  for (const module of all) places.set(module.origin, [...(places.get(module.origin) ?? []), module]);
  return places;
});

/** Where an import leads. What is no module of the fleet or of an input becomes a node of its own. */
function endAt(
  item: LoweredModule["imports"][number],
  { source, origin }: LoweredModule,
  nodes: Map<string, GraphNode>,
): string | undefined {
  if (item.kind === "module") return idOfModule(item.class, item.name);
  if (item.kind === "file") {
    const name = posix.join(posix.dirname(source), item.data.path);
    const id = idOfFile(name);
    nodes.set(id, { id, kind: "file", name, note: "stays Nix", place: { file: name, line: 1, column: 1 } });
    return id;
  }
  const node = nodeOf(item.value);
  const input = node === undefined ? undefined : endAtInput(node);
  if (input !== undefined) return input;
  const name = shownValue(item.value);
  const id = idOfFile(`${source} ${name}`);
  nodes.set(id, { id, kind: "file", name, note: "a value of Nix", place: origin });
  return id;
}
