/** NV5311: an overlay reads of the package set before it what a later overlay adds. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { factsOf, modelOf, partsOf, reads } from "./model.ts";

export const order: Rule = ({ overlays }) => {
  const models = new Map(overlays.map((overlay) => [overlay.found.data, modelOf(overlay)]));
  return overlays.flatMap(({ found: { data } }) => {
    if (data[builder] !== "composedOverlays") return [];
    const parts = partsOf(data).map((part) => (part === undefined ? undefined : models.get(part)));
    return parts.flatMap((model, index): readonly Diagnostic[] => {
      if (model === undefined) return [];
      const before = parts.slice(0, index);
      // One that cannot be read may add anything.
      if (before.some((other) => other === undefined || other.open)) return [];
      return reads(model.body, model.prev, model.overlay.found.origin).flatMap(
        ({ path: [name = ""], origin }) => {
          const adds = (other: (typeof parts)[number]): boolean =>
            other?.definitions.some((made) => made.name === name) === true;
          const later = parts.slice(index + 1).find(adds);
          if (later === undefined || factsOf(name) !== undefined || before.some(adds)) return [];
          const message = `prev.${name} is not there yet: ${JSON.stringify(later.name)} adds it, which is applied later`;
          const help = `read final.${name}, or compose ${JSON.stringify(later.name)} before ${JSON.stringify(model.name)}`;
          return [
            problem("NV5311", { origin }, message, help, { at: later.overlay.found, text: "added here" }),
          ];
        },
      );
    });
  });
};
