/** NV5310: an overlay of the fleet that no package set of the fleet is made with. */
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { appliedOverlays } from "./applied.ts";

/** What makes package sets. */
const makers = ["host", "homeConfiguration", "perSystem"] as const;

export const unapplied: Rule = (fleet) => {
  // Nix that nobody reads may apply it; without package sets there is nothing to apply it to.
  if (fleet.partial || fleet.fleet.of("rawFlakeModule").length > 0) return [];
  if (!makers.some((kind) => fleet.fleet.of(kind).length > 0)) return [];
  const applied = appliedOverlays(fleet);
  return fleet.overlays.flatMap(({ found }) => {
    const { data, name } = found;
    if (applied.has(data.name)) return [];
    const help =
      data.name === "default"
        ? `take it where package sets are made: nixpkgs: { overlays: [${name}] }`
        : `add ${name} to composeOverlays([…]), or take it where package sets are made: nixpkgs: { overlays: [${name}] }`;
    const message = `nothing applies the overlay ${JSON.stringify(data.name)}`;
    return [{ ...problem("NV5310", found, message, help), severity: "warning" as const }];
  });
};
