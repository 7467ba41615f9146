/** Generators of vars, what they need and who reads their files; secrets of sops-nix. */
import { generatorsOf } from "../../check/vars/generators.ts";
import { readsOf } from "../../check/vars/reads.ts";
import type { FleetToCheck } from "../../check/rule.ts";
import { namesOf } from "../../fleet/sops/data.ts";
import { dependenciesOf, filesOf, generatorOf } from "../../fleet/vars/data.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { aboutOf } from "../about.ts";
import { endOfModule } from "../ids.ts";
import type { GraphEdge, GraphItem, GraphNode, GraphPart } from "../model.ts";

/** All of them. */
export function vars(checked: FleetToCheck): GraphPart {
  const generators = [...generatorsOf(checked).values()];
  const nodes = generators.map(({ vars: data, found }): GraphNode => {
    const id = `generator:${data.name}`;
    const { prompts = {}, files, share } = data.spec;
    const asked = siteOfObject(prompts)?.properties;
    const written = siteOfObject(files ?? {})?.properties;
    const items: GraphItem[] = Object.entries(prompts).map(([name, { persist }]) => ({
      id: `${id}#?${name}`,
      name,
      note: persist === true ? "asked for and kept" : "asked for",
      place: asked?.get(name)?.origin ?? found.origin,
    }));
    for (const [name, { secret, deploy }] of filesOf(data))
      items.push({
        id: `${id}#${name}`,
        name,
        note: secret === false ? "public" : deploy === false ? "secret, not deployed" : "secret",
        place: written?.get(name)?.origin ?? asked?.get(name)?.origin ?? found.origin,
      });
    return {
      id,
      kind: "generator",
      name: data.name,
      note: share === true ? "shared by all machines" : "one for each machine",
      place: found.origin,
      ...aboutOf(found),
      items,
    };
  });
  const needs = generators.flatMap(({ vars: data }) =>
    dependenciesOf(data).flatMap((item): readonly GraphEdge[] => {
      const other = generatorOf(item);
      if (other === undefined) return [];
      return [{ from: `generator:${data.name}`, to: `generator:${other.name}`, kind: "needs" }];
    }),
  );
  const secrets = secretsOf(checked);
  return { nodes: [...nodes, ...secrets], edges: [...needs, ...reads(checked)] };
}

/** Modules that read files of generators, written out or by their handles. */
function reads(checked: FleetToCheck): readonly GraphEdge[] {
  const endOf = endOfModule(checked);
  const known = generatorsOf(checked);
  return checked.modules.flatMap((module): readonly GraphEdge[] => {
    const from = endOf(module);
    return readsOf(module).flatMap(({ generator, file }): readonly GraphEdge[] => {
      const data = known.get(generator)?.vars;
      if (data === undefined || `generator:${generator}` === from) return [];
      const end = filesOf(data).has(file) ? `generator:${generator}#${file}` : `generator:${generator}`;
      return [{ from, to: end, kind: "reads" }];
    });
  });
}

function secretsOf({ fleet }: FleetToCheck): readonly GraphNode[] {
  return fleet.of("module").flatMap((found): readonly GraphNode[] => {
    const { sops } = found.data;
    if (sops === undefined) return [];
    const id = `secrets:${sops.name}`;
    const items = (["secrets", "templates"] as const).flatMap((kind) => {
      const places = siteOfObject(sops.spec[kind] ?? {})?.properties;
      return namesOf(sops, kind).map((name): GraphItem => ({
        id: `${id}#${kind}.${name}`,
        name,
        note: kind === "secrets" ? "secret" : "template",
        place: places?.get(name)?.origin ?? found.origin,
      }));
    });
    const note = "secrets of sops-nix";
    return [{ id, kind: "secrets", name: sops.name, note, place: found.origin, ...aboutOf(found), items }];
  });
}
