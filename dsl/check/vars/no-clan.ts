/** NV5217: generators in a fleet that is no clan. */
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";

/** Reports the first generator: `clan.core` is known to machines of a clan alone. */
export const noClan: Rule = (fleet) => {
  const [first] = generatorsOf(fleet).values();
  if (first === undefined || fleet.partial || fleet.fleet.of("clan").length > 0) return [];
  const message = `the vars generator ${JSON.stringify(first.vars.name)} is one of a clan, and the fleet is none`;
  const help = 'add to services/clan.ts: export const fleetClan = clan({ meta: { name: "…" } });';
  return [problem("NV5217", first.found, message, help)];
};
