/** NV5202: a file that its generator does not have. */
import { nearest } from "../../diagnostics/nearest.ts";
import { filesOf } from "../../fleet/vars/data.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";
import { readsOf } from "./reads.ts";

/** Reports every use of such a file. */
export const unknownFile: Rule = (fleet) => {
  const generators = generatorsOf(fleet);
  if (generators.size === 0) return [];
  return fleet.modules.flatMap(readsOf).flatMap(({ generator, file, origin }) => {
    const known = generators.get(generator);
    if (known === undefined || known.extended) return [];
    const files = filesOf(known.vars);
    if (files.has(file)) return [];
    const message = `the vars generator ${JSON.stringify(generator)} has no file ${JSON.stringify(file)}`;
    return [
      problem("NV5202", { origin }, message, suggestion(file, [...files.keys()]), {
        at: known.found,
        text: "its files are declared here",
      }),
    ];
  });
};

/** What may have been meant, or what there is. */
export function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
  return known.length === 0
    ? "It has none."
    : `there are: ${known.map((item) => JSON.stringify(item)).join(", ")}`;
}
