/** NV5309: a package that is defined by itself. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { headOf, modelOf, partsOf, type Definition, type OverlayModel } from "./model.ts";

interface Link {
  readonly definition: Definition;
  /** The package of the final set without which this one is not known. */
  readonly head: string | undefined;
}

export const recursion: Rule = ({ overlays }) => {
  const models = new Map(overlays.map((overlay) => [overlay.found.data, modelOf(overlay)]));
  const own = [...models.values()].flatMap((model) => linksOf(model).flatMap(ofItself));
  const told = new Set(own.map(({ labels: [label] }) => JSON.stringify(label?.origin)));
  const mutual = overlays.flatMap(({ found: { data } }) => {
    if (data[builder] !== "composedOverlays") return [];
    const last = new Map<string, Link>();
    for (const part of partsOf(data)) {
      const model = part === undefined ? undefined : models.get(part);
      for (const link of model === undefined ? [] : linksOf(model))
        // What holds only on some platforms leaves the others as they are.
        if (link.definition.conditional) last.delete(link.definition.name);
        else last.set(link.definition.name, link);
    }
    return circles(last);
  });
  return [...own, ...mutual.filter(({ labels: [label] }) => !told.has(JSON.stringify(label?.origin)))];
};

const linksOf = (model: OverlayModel): readonly Link[] =>
  model.definitions.map((definition) => ({
    definition,
    head: definition.value === undefined ? undefined : headOf(definition.value, model.final),
  }));

function ofItself({ definition: { name, origin }, head }: Link): readonly Diagnostic[] {
  if (head !== name) return [];
  const help = `the package as it was before is prev.${name}; final.${name} is the one that is defined here`;
  return [problem("NV5309", { origin }, `${name} is defined by itself, without end`, help)];
}

/** The circles among definitions, each told once, at its first name. */
function circles(links: ReadonlyMap<string, Link>): readonly Diagnostic[] {
  const done = new Set<string>();
  const found: Diagnostic[] = [];
  for (const start of links.keys()) {
    const path: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && links.has(at) && !done.has(at) && !path.includes(at)) {
      path.push(at);
      at = links.get(at)?.head;
    }
    const first = at === undefined ? -1 : path.indexOf(at);
    for (const name of path) done.add(name);
    const circle = first < 0 ? [] : path.slice(first);
    const link = circle.length < 2 ? undefined : links.get(circle[0] ?? "");
    if (link === undefined) continue;
    const way = [...circle, circle[0]].join(" → ");
    const help = "one of them has to be taken from the package set before, prev";
    found.push(
      problem("NV5309", link.definition, `packages are defined by each other, without end: ${way}`, help),
    );
  }
  return found;
}
