/** `types`: the changes, for people. */
import type { Paint } from "../diagnostics/style.ts";
import type { Regenerated } from "./types-read.ts";

interface ListOptions {
  readonly paint: Paint;
  /** Every change, or the first ones of each kind. */
  readonly all: boolean;
}

const first = 15;
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
};

/** What changed in a class: how many options of each kind, then one line an option. */
export function listChanges(
  { class: name, origin, options, changes }: Regenerated,
  how: ListOptions,
): string {
  const { paint, all } = how;
  const { added, removed, retyped } = changes;
  const head = `${paint("bold", name)} from ${origin}: ${options} options, ${added.length} added, ${removed.length} removed, ${retyped.length} retyped\n`;
  const list = (lines: readonly string[]): string => {
    const shown = all ? lines : lines.slice(0, first);
    const rest = lines.length - shown.length;
    const more = rest === 0 ? "" : paint("dim", `    … ${rest} more (--all lists them)\n`);
    return shown.map((line) => `  ${line}\n`).join("") + more;
  };
  return (
    head +
    list(added.map(({ option, type }) => `${paint("green", `+ ${option}`)}: ${short(type)}`)) +
    list(
      removed.map(({ option, renamedTo }) => {
        const now = renamedTo === undefined ? "" : `: renamed to ${renamedTo}`;
        return `${paint("red", `- ${option}`)}${now}`;
      }),
    ) +
    list(
      retyped.map(
        ({ option, from, to }) => `${paint("yellow", `~ ${option}`)}: ${short(from)} → ${short(to)}`,
      ),
    )
  );
}
