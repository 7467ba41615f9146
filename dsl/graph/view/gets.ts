/** For whom an overlay changes something: the machines and homes whose package sets are made with it. */
import { nodeOfEnd } from "../model.ts";
import { waysFrom, type Lookups } from "./ends.ts";

/** Their ids; of a package those alone whose platform it is changed on. Nobody gets what is no overlay. */
export function gettersOf(lookups: Lookups, id: string): readonly string[] {
  if (!id.startsWith("overlay:")) return [];
  const { graph, items, modulesOf } = lookups;
  const overlays = graph.edges.filter(({ kind }) => kind === "applies" || kind === "consists");
  const above = waysFrom([nodeOfEnd(id)], overlays, true);
  const appliers = new Set(
    [...above].filter(({ kind }) => kind === "applies").map(({ from }) => nodeOfEnd(from)),
  );
  const on = items.get(id)?.on;
  return graph.nodes
    .filter(({ kind, system }) => (kind === "machine" || kind === "home") && system !== undefined)
    .filter(({ system = "" }) => on === undefined || on.includes(system))
    .map((node) => node.id)
    .filter((configuration) => [...modulesOf(configuration)].some((module) => appliers.has(module)));
}
