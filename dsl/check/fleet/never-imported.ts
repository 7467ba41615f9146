import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { classesOf } from "../../fleet/lower/fleet.ts";
import { mentionedByHand } from "../by-hand.ts";
import { mentionsIn } from "../mentions.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

/** NV5020: a module that nothing in the flake imports, generated or written by hand. A warning: it may be meant for others. */
export const neverImported = (checked: FleetToCheck): readonly Diagnostic[] => {
  if (checked.partial) return [];
  const { modules } = mentionsIn(checked);
  const seen = new Set<string>();
  return checked.fleet.of("module").flatMap(({ data, origin }) => {
    // A feature that one platform has may wait for another.
    if (classesOf(data).some((of) => modules.has(`${of}.${data.name}`) || modules.has(`*.${data.name}`)))
      return [];
    if (classesOf(data).some((of) => mentionedByHand(checked)(of, data.name))) return [];
    // The parts of an aggregate are imported together, or not at all.
    if (seen.has(data.name)) return [];
    seen.add(data.name);
    const message = `no host, home or module imports ${JSON.stringify(data.name)}`;
    return [
      told("NV5020", origin, message, {
        severity: "warning",
        help: "import it where it is meant, or remove it",
      }),
    ];
  });
};
