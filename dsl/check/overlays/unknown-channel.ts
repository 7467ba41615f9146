/** NV5305: a fallback to a channel that no overlay makes, that is not there where it is needed, or that changes nothing. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { builder } from "../../fleet/brand.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { nodeOf } from "../../nix/expr/to-nix.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { selection } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { modelOf, partsOf } from "./model.ts";

export const unknownChannel: Rule = ({ overlays, partial }) => {
  if (partial) return [];
  const models = overlays.map(modelOf);
  const channels = overlays.flatMap(({ found: { data } }) => (data[builder] === "channels" ? [data] : []));
  const names = channels.flatMap((data) => Object.keys(data.channels));
  const compositions = overlays.flatMap(({ found: { data } }) =>
    data[builder] === "composedOverlays" ? [data] : [],
  );
  return models.flatMap(({ overlay, items }) =>
    items.flatMap(({ change, name, origin = overlay.found.origin }): readonly Diagnostic[] => {
      if (change.strategy !== "stableFallback") return [];
      const { channel } = change;
      const makers = models.filter(({ definitions }) => definitions.some((made) => made.name === channel));
      const quoted = JSON.stringify(channel);
      if (makers.length === 0) {
        // What cannot be read may make it.
        if (models.some(({ open, overlay: { found } }) => open && found.data[builder] === "overlay"))
          return [];
        const near = nearest(channel, names);
        const help =
          near !== undefined
            ? `did you mean ${JSON.stringify(near)}?`
            : names.length > 0
              ? `channels are: ${names.join(", ")}`
              : `make it: nixpkgsChannels("channels", { ${channel}: inputs["nixpkgs-stable"] })`;
        return [problem("NV5305", { origin }, `no overlay makes a channel ${quoted}`, help)];
      }
      if (channels.some((data) => isOwnNixpkgs(data.channels[channel]))) {
        const message = `${name} falls back to itself: ${quoted} is the nixpkgs of the fleet`;
        return [problem("NV5305", { origin }, message, "take a channel that comes from another input")];
      }
      return compositions.flatMap((composed): readonly Diagnostic[] => {
        const parts = partsOf(composed);
        if (!parts.includes(overlay.found.data) || parts.includes(undefined)) return [];
        if (makers.some((maker) => parts.includes(maker.overlay.found.data))) return [];
        const [maker] = makers;
        const message = `the channel ${quoted} is not composed with ${JSON.stringify(overlay.found.data.name)}`;
        const help = `add ${maker?.overlay.found.name ?? channel} to composeOverlays([…])`;
        const also = { at: { origin: composed.origin ?? overlay.found.origin }, text: "composed here" };
        return [problem("NV5305", { origin }, message, help, also)];
      });
    }),
  );
};

/** Whether a channel is `inputs.nixpkgs`, which hosts and homes are built from. */
function isOwnNixpkgs(source: unknown): boolean {
  const node = isSymbolic(source) ? nodeOf(source) : undefined;
  return node !== undefined && selection(node)?.join(".") === "inputs.nixpkgs";
}
