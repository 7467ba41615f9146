/** NV5610: a time of `schedule` that GitHub does not take. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { placeOf } from "../../fleet/lower/text/sites.ts";
import type { Rule } from "../rule.ts";
import { workflowsOf } from "./workflows.ts";

interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words?: readonly string[];
}

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const days = "SUN MON TUE WED THU FRI SAT".split(" ");
const fields: readonly Field[] = [
  { name: "minute", from: 0, to: 59 },
  { name: "hour", from: 0, to: 23 },
  { name: "day of the month", from: 1, to: 31 },
  { name: "month", from: 1, to: 12, words: months },
  { name: "day of the week", from: 0, to: 6, words: days },
];

export const schedules: Rule = (fleet) =>
  workflowsOf(fleet).flatMap(({ spec, origin }) =>
    (spec.on.schedule ?? []).flatMap((entry): readonly Diagnostic[] => {
      const wrong = wrongIn(entry.cron);
      if (wrong === undefined) return [];
      const help =
        'five fields: minute, hour, day of the month, month, day of the week, in UTC: "17 4 * * 1"';
      return [
        problem(
          "NV5610",
          { origin: placeOf(entry, "cron", origin) },
          `${JSON.stringify(entry.cron)} is no time: ${wrong}`,
          help,
        ),
      ];
    }),
  );

function wrongIn(cron: string): string | undefined {
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== fields.length)
    return `it has ${parts.length} ${parts.length === 1 ? "field" : "fields"}`;
  const index = fields.findIndex((field, at) => !isField(parts[at] ?? "", field));
  return index < 0 ? undefined : `${parts[index]} is no ${fields[index]?.name}`;
}

/** `*`, `5`, `1-5`, `MON-FRI`, each with `/2` behind it, and lists of them. */
function isField(text: string, { from, to, words = [] }: Field): boolean {
  const number = (word: string): number => {
    const known = words.indexOf(word.toUpperCase());
    return known < 0 ? (/^\d+$/.test(word) ? Number(word) : Number.NaN) : known + from;
  };
  return text.split(",").every((part) => {
    const [range = "", step, ...rest] = part.split("/");
    if (rest.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
    if (range === "*") return true;
    const ends = range.split("-").map(number);
    return (
      ends.length <= 2 && ends.every((end) => end >= from && end <= to) && (ends[0] ?? 0) <= (ends[1] ?? to)
    );
  });
}
