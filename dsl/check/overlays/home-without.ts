/** NV5319: a home without overlays takes a package that only they have. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { builderData } from "../../fleet/lower/found.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import { defines } from "../../fleet/lower/entries.ts";
import type { Rule } from "../rule.ts";
import { factsOf, modelOf } from "./model.ts";
import { packagesIn } from "./removed-use.ts";

export const homeWithout: Rule = ({ fleet, modules, overlays, partial }) => {
  if (partial) return [];
  const models = overlays.map(modelOf);
  const added = new Map(
    models.flatMap(({ definitions, overlay }) =>
      definitions.flatMap(({ name }) =>
        factsOf(name) === undefined ? [[name, overlay.found] as const] : [],
      ),
    ),
  );
  if (added.size === 0) return [];
  return fleet.of("homeConfiguration").flatMap((home): readonly Diagnostic[] => {
    if ((home.data.spec.overlays ?? []).length > 0) return [];
    const seen = modulesOf(home.data.name, builderData(home.data.spec.user), home.file, modules);
    if (seen.some(({ node }) => definesOverlays(node))) return [];
    const used = seen.flatMap(({ node, origin }) =>
      packagesIn(node, origin).filter(({ name }) => added.has(name)),
    );
    const [first] = used;
    if (first === undefined) return [];
    const names = [...new Set(used.map(({ name }) => name))].join(", ");
    const overlay = added.get(first.name);
    const message = `the home ${JSON.stringify(home.data.name)} has no overlays, and takes what only they have: ${names}`;
    const help = `give it the overlays of the hosts: overlays: [${composed(models) ?? overlay?.name ?? "…"}]`;
    return [problem("NV5319", home, message, help, { at: first, text: "taken here" })];
  });
};

const composed = (models: readonly ReturnType<typeof modelOf>[]): string | undefined =>
  models.find(({ overlay: { found } }) => found.data[builder] === "composedOverlays")?.overlay.found.name;

/** The modules of a home: those of its user, its own, and all that they import. */
function modulesOf(
  home: string,
  user: ReturnType<typeof builderData>,
  file: string,
  modules: readonly LoweredModule[],
): readonly LoweredModule[] {
  const ofHomes = modules.filter((module) => module.class === "homeManager");
  const start = user?.[builder] === "user" ? `users/${user.name}` : home;
  const found = new Set<LoweredModule>();
  const pending = ofHomes.filter(
    ({ name, source, system }) =>
      name === start || (name === undefined && source === file && system !== undefined),
  );
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    for (const item of at.imports)
      if (item.kind === "module") pending.push(...ofHomes.filter(({ name }) => name === item.name));
  }
  return [...found];
}

function definesOverlays(node: LoweredModule["node"]): boolean {
  const body = node.kind === "Lambda" ? node.body : node;
  return defines(body.kind === "Let" ? body.body : body, ["nixpkgs", "overlays"]);
}
