/** NV5303 a day that is none; NV5304 one that is past. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { modelOf } from "./model.ts";

export const days: Rule = ({ overlays, today }) =>
  overlays.flatMap((overlay) =>
    modelOf(overlay).items.flatMap(
      ({ name, about, origin = overlay.found.origin }): readonly Diagnostic[] => {
        const { until, reason, tracking } = about;
        if (until === undefined) return [];
        const day = dayOf(until);
        if (day === undefined) {
          const help = 'write year, month and day: until: "2027-03-01"';
          return [problem("NV5303", { origin }, `${JSON.stringify(until)} is no day`, help)];
        }
        const past = Math.round(((dayOf(today) ?? day) - day) / length);
        if (past <= 0) return [];
        const message = `the change of ${JSON.stringify(name)} expired ${past === 1 ? "yesterday" : `${past} days ago`}`;
        const notes = [
          ...(reason === undefined ? [] : [reason]),
          ...(tracking === undefined ? [] : [tracking]),
        ];
        const help = "look whether it is still needed: remove it, or give it another day";
        return [{ ...problem("NV5304", { origin }, message, help), severity: "warning", notes }];
      },
    ),
  );

const length = 24 * 60 * 60 * 1000;

/** The time of a day that is in the calendar. */
function dayOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? time : undefined;
}
