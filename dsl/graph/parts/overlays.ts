/** Overlays: what each changes and where, what they are composed of, and who makes packages with them. */
import { overlaysIn } from "../../check/overlays/applied.ts";
import { modelOf } from "../../check/overlays/model.ts";
import { sourcesOf } from "../../check/overlays/not-nixpkgs.ts";
import type { FleetToCheck } from "../../check/rule.ts";
import { builder } from "../../fleet/brand.ts";
import { builderData } from "../../fleet/lower/found.ts";
import type { DataOf } from "../../fleet/lower/fleet.ts";
import { platformOf } from "../../fleet/lower/overlays/change.ts";
import type { LoweredOverlay } from "../../fleet/lower/overlays/overlay.ts";
import { systemsOf } from "../../fleet/overlays/about.ts";
import type { Change } from "../../fleet/overlays/item.ts";
import { nodeOf } from "../../nix/expr/to-nix.ts";
import { siteOfObject } from "../../nix/expr/sites.ts";
import { shownValue } from "../../inspect/machine.ts";
import { aboutOf } from "../about.ts";
import { endOfModule } from "../ids.ts";
import { endAtInput } from "../inputs-in.ts";
import type { GraphEdge, GraphItem, GraphNode, GraphPart } from "../model.ts";

const strategyWords: Readonly<Record<Change["strategy"], string>> = {
  stableFallback: "from",
  upstreamPatch: "patched",
  buildOverride: "built otherwise",
  customBuild: "our own",
  platformSpecific: "by platform",
  pythonOverride: "Python, built otherwise",
  pythonBuild: "Python, our own",
  removed: "removed",
};

/** All of them. */
export function overlays(checked: FleetToCheck): GraphPart {
  const names = new Set(checked.overlays.map(({ found }) => found.data.name));
  const endOf = endOfModule(checked);
  const modules = checked.modules.flatMap((module) =>
    [...overlaysIn(module.node, names)].map((name): GraphEdge => ({
      from: endOf(module),
      to: `overlay:${name}`,
      kind: "applies",
    })),
  );
  // Homes without a host take overlays beside their modules.
  const homes = checked.fleet.of("homeConfiguration").flatMap(({ data }) =>
    (data.spec.overlays ?? []).flatMap((item): readonly GraphEdge[] => {
      const overlay = builderData(item);
      if (overlay === undefined || !("name" in overlay)) return [];
      return [{ from: `home:${data.name}`, to: `overlay:${String(overlay.name)}`, kind: "applies" }];
    }),
  );
  const within = checked.overlays.flatMap((overlay) => edgesOf(overlay, checked, names));
  return { nodes: checked.overlays.map(overlayNode), edges: [...within, ...modules, ...homes] };
}

/** What an overlay consists of, the inputs behind its channels, the channels behind its packages. */
function edgesOf(
  overlay: LoweredOverlay,
  { overlays: all }: FleetToCheck,
  names: ReadonlySet<string>,
): readonly GraphEdge[] {
  const { data } = overlay.found;
  const id = `overlay:${data.name}`;
  if (data[builder] === "composedOverlays")
    return itemsOfComposed(data, id).map((item, index) => ({
      from: item.id,
      to: endOfPart(data.overlays[index]) ?? `overlay:${item.name}`,
      kind: "consists",
    }));
  if (data[builder] === "channels")
    return Object.entries(data.channels).flatMap(([name, source]) =>
      sourcesOf(source).map((input): GraphEdge => ({
        from: `${id}#${name}`,
        to: `input:${input}`,
        kind: "takes",
      })),
    );
  const { items } = modelOf(overlay);
  const channels = items.flatMap(({ name, change }): readonly GraphEdge[] => {
    if (change.strategy !== "stableFallback") return [];
    const made = all.find(
      ({ found }) => found.data[builder] === "channels" && Object.hasOwn(found.data.channels, change.channel),
    );
    if (made === undefined) return [];
    const to = `overlay:${made.found.data.name}#${change.channel}`;
    return [{ from: `${id}#${name}`, to, kind: "takes" }];
  });
  const others = [...overlaysIn(overlay.node, names)].map((name): GraphEdge => ({
    from: id,
    to: `overlay:${name}`,
    kind: "uses",
  }));
  return [...channels, ...others];
}

/** The overlays of a composition in their order; of those that are no builder's of the fleet, how Nix calls them. */
const itemsOfComposed = ({ overlays: parts }: DataOf<"composedOverlays">, id: string): readonly GraphItem[] =>
  parts.map((part, index): GraphItem => {
    const data = builderData(part);
    const name = data !== undefined && "name" in data ? String(data.name) : shownValue(part);
    return { id: `${id}#${index + 1}`, name, note: ordinal(index + 1) };
  });

/** The input that a part of a composition comes from, where it is none of the fleet's own. */
function endOfPart(part: unknown): string | undefined {
  const node = builderData(part) === undefined ? nodeOf(part) : undefined;
  return node === undefined ? undefined : endAtInput(node);
}

const ordinal = (number: number): string => `${number}.`;

function overlayNode(overlay: LoweredOverlay): GraphNode {
  const { found } = overlay;
  const { data, origin } = found;
  const id = `overlay:${data.name}`;
  const head = { id, kind: "overlay" as const, name: data.name, place: origin, ...aboutOf(found) };
  if (data[builder] === "composedOverlays")
    return { ...head, note: "several as one, in this order", items: itemsOfComposed(data, id) };
  if (data[builder] === "channels") {
    const places = siteOfObject(data.channels)?.properties;
    const items = Object.keys(data.channels).map((name): GraphItem => ({
      id: `${id}#${name}`,
      name: `pkgs.${name}`,
      place: places?.get(name)?.origin ?? origin,
    }));
    return { ...head, note: "channels", items };
  }
  return { ...head, note: "packages", items: itemsOf(overlay, id) };
}

/** Its packages: of a list with what is done to each, of a function those that it defines. */
function itemsOf(overlay: LoweredOverlay, id: string): readonly GraphItem[] {
  const { items, definitions } = modelOf(overlay);
  if (items.length === 0)
    return definitions.map(({ name, origin }) => ({ id: `${id}#${name}`, name, place: origin }));
  return items.map((item): GraphItem => {
    const { name, about, change } = item;
    const how =
      change.strategy === "stableFallback" ? `from ${change.channel}` : strategyWords[change.strategy];
    const platforms = platformOf(item);
    const on = platforms === undefined ? undefined : systemsOf(platforms);
    const where = platforms === undefined ? undefined : [platforms].flat().join(", ");
    const until = about.until === undefined ? undefined : `until ${about.until}`;
    return {
      id: `${id}#${name}`,
      name,
      note: [how, where, until].filter((text) => text !== undefined).join(" · "),
      place: item.origin ?? overlay.found.origin,
      ...(about.reason === undefined ? {} : { about: about.reason }),
      ...(on === undefined ? {} : { on }),
    };
  });
}
