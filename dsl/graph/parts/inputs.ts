/** The inputs of the flake: what they follow, and who takes what from them. */
import type { FleetToCheck } from "../../check/rule.ts";
import { builder } from "../../fleet/brand.ts";
import type { FlakeInput } from "../../fleet/inputs.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { endOfModule, idOfFile } from "../ids.ts";
import { inputsIn } from "../inputs-in.ts";
import type { GraphEdge, GraphNode, GraphPart } from "../model.ts";

/** All of them. Imports of their modules are told with the modules. */
export function inputs(checked: FleetToCheck): GraphPart {
  const uses = usesOf(checked);
  const [found] = checked.fleet.of("inputs");
  const declared = found?.data.inputs ?? {};
  const places = siteOfObject(declared)?.properties;
  const edges: GraphEdge[] = [];
  const nodes = Object.entries(declared).map(([name, input]): GraphNode => {
    const id = `input:${name}`;
    for (const to of new Set(followedBy(input)))
      if (Object.hasOwn(declared, to)) edges.push({ from: id, to: `input:${to}`, kind: "follows" });
    const place = places?.get(name)?.origin ?? found?.origin;
    const note = input.url ?? (input.follows === undefined ? undefined : `follows ${input.follows}`);
    return {
      id,
      kind: "input",
      name,
      ...(note === undefined ? {} : { note }),
      ...(place === undefined ? {} : { place }),
      ...(input.flake === false ? { facts: [["flake", "no: a source alone"]] as const } : {}),
    };
  });
  return { nodes, edges: [...edges, ...uses] };
}

/** The inputs that one follows, itself or for its own inputs. */
const followedBy = ({ follows, inputs: below = {} }: FlakeInput): readonly string[] => [
  ...(follows === undefined || follows === "" ? [] : [follows.split("/")[0] ?? ""]),
  ...Object.values(below).flatMap(followedBy),
];

/** References to inputs in modules and overlays; in all other files those that no module or overlay of them has. */
function usesOf(checked: FleetToCheck): readonly GraphEdge[] {
  const endOf = endOfModule(checked);
  const told = new Map<string, Set<string>>();
  const edges: GraphEdge[] = [];
  const tell = (source: string, from: string, kind: GraphEdge["kind"], ends: Iterable<string>): void => {
    const known = told.get(source) ?? new Set();
    told.set(source, known);
    for (const to of ends) {
      known.add(to);
      edges.push({ from, to, kind });
    }
  };
  for (const module of checked.modules) tell(module.source, endOf(module), "uses", inputsIn(module.node));
  for (const { found, node } of checked.overlays) {
    // Those of channels and compositions are told with their items.
    const from = `overlay:${found.data.name}`;
    if (found.data[builder] === "overlay") tell(found.file, from, "uses", inputsIn(node));
    else told.set(found.file, new Set([...(told.get(found.file) ?? []), ...inputsIn(node)]));
  }
  const homes = new Map(checked.fleet.of("homeConfiguration").map(({ file, data }) => [file, data.name]));
  for (const { source, content } of checked.files) {
    if (content.kind !== "nix") continue;
    const known = told.get(source);
    const rest = [...inputsIn(content.file.expr)].filter((end) => known?.has(end) !== true);
    const home = homes.get(source);
    tell(source, home === undefined ? idOfFile(source) : `home:${home}`, "uses", rest);
  }
  return edges;
}
