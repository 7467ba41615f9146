/** NV5316: one overlay changes a package twice. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { DataOf } from "../../fleet/lower/fleet.ts";
import { platformOf } from "../../fleet/lower/overlays/change.ts";
import { systemsOf } from "../../fleet/overlays/about.ts";
import type { Rule } from "../rule.ts";
import { modelOf } from "./model.ts";

type Item = DataOf<"overlayItem">;

export const changedTwice: Rule = ({ overlays }) =>
  overlays.flatMap((overlay) => {
    const { items } = modelOf(overlay);
    return items.flatMap((item, index): readonly Diagnostic[] => {
      const first = items.slice(0, index).find((other) => sameName(item, other) && meet(item, other));
      if (first === undefined) return [];
      const help =
        "join the two, or put the second into an overlay of its own, which sees what the first one made";
      const at = { origin: item.origin ?? overlay.found.origin };
      const also = { at: { origin: first.origin ?? at.origin }, text: "the first one" };
      return [problem("NV5316", at, `${item.name} is changed twice in one overlay`, help, also)];
    });
  });

const isPython = ({ change }: Item): boolean => change.strategy.startsWith("python");
const sameName = (a: Item, b: Item): boolean => a.name === b.name && isPython(a) === isPython(b);

/** Whether both are made on some platform. */
function meet(a: Item, b: Item): boolean {
  const there = new Set(systemsOf(platformOf(a)));
  return systemsOf(platformOf(b)).some((system) => there.has(system));
}
