/** A difference for a pull request. */
import { asRun } from "../diagnostics/program.ts";
import type { Difference, FileChange, MachineChange } from "./compare.ts";
import { className, groupsOf, kindsOf, summaryOf } from "./group.ts";
import type { Change } from "./options.ts";
import { cut, placeOf, shownOf, type Shown } from "./shown.ts";

/** GitHub takes comments of 65,536 characters. */
const limit = 60_000;
const mostLines = 60;
const heading = "### What this changes";

/** The difference as Markdown of GitHub's kind; `since` names the former side. */
export function markdownOf(difference: Difference, since: string): string {
  if (!difference.changed) return noChange(difference, since);
  const { machines } = difference;
  const parts: string[] = [heading, `**${summaryOf(difference)}** since ${since}.`];
  const whole = machines.filter(({ status }) => status === "added" || status === "removed");
  if (whole.length > 0) parts.push(whole.map(comesOrGoes).join("\n"));
  for (const group of groupsOf(machines)) {
    const names = group.machines.map(({ name }) => code(name)).join(", ");
    parts.push(`#### ${names} (${kindsOf(group.machines, machines)})`, ...changesOf(group.changes));
  }
  for (const { section, changes } of difference.flake) parts.push(`#### ${section}`, ...changesOf(changes));
  if (difference.lock.length > 0) {
    const rows = difference.lock.map(
      ({ input, before, after }) => `| ${code(input)} | ${before ?? ""} | ${after ?? ""} |`,
    );
    parts.push("#### flake.lock", ["| input | before | after |", "|---|---|---|", ...rows].join("\n"));
  }
  if (difference.unused.length > 0)
    parts.push("#### Modules outside of hosts and homes", ...changesOf(difference.unused));
  if (difference.files.length > 0) parts.push("#### Other files", ...difference.files.map(fileOf));
  return `${within(parts).join("\n\n")}\n`;
}

function noChange({ rewritten }: Difference, since: string): string {
  const head = `${heading}\n\n**No change in meaning** since ${since}: every machine and output is what it was.\n`;
  if (rewritten.length === 0) return head;
  const files = rewritten.map((path) => `- ${code(path)}`).join("\n");
  const summary = `${rewritten.length} generated ${rewritten.length === 1 ? "file reads" : "files read"} otherwise`;
  return `${head}\n<details><summary>${summary}</summary>\n\n${files}\n\n</details>\n`;
}

/** As many parts as a comment takes. */
function within(parts: readonly string[]): readonly string[] {
  let length = 0;
  const end = parts.findIndex((part) => (length += part.length + 2) > limit);
  if (end < 0) return parts;
  const rest = parts.length - end;
  return [
    ...parts.slice(0, end),
    asRun(`… and more (${rest} parts): \`bun build.ts diff\` tells all of it.`),
  ];
}

/** Code in a line, whatever it holds; a bar would end the cell of a table. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${pad}${text.replaceAll("|", "\\|")}${pad}${fence}`;
}

function fenced(lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
}

function comesOrGoes(machine: MachineChange): string {
  const { status, name, changes, modules, place } = machine;
  const what = status === "removed" ? "removed" : "added";
  const kind = machine.kind === "home" ? "home" : `${className(machine)} host`;
  return `- ${what}: ${kind} ${code(name)} (${code(place.file)}): ${modules} modules, ${changes.length} options`;
}

/** A table of what fits in lines, and blocks of what does not. */
function changesOf(changes: readonly Change[]): readonly string[] {
  const rows: string[] = [];
  const blocks: string[] = [];
  for (const change of changes) {
    const shown = shownOf(change);
    const note = change.note === undefined ? "" : ` (${change.note})`;
    if (shown.kind === "line") {
      const [before, after] = cells(shown);
      rows.push(`| ${code(change.option)}${note} | ${before} | ${after} | ${code(placeOf(change))} |`);
    } else {
      const head = `${code(change.option)} ${change.kind}${note}, ${code(placeOf(change))}`;
      blocks.push(`${head}\n\n${fenced(cut(shown.lines, mostLines))}`);
    }
  }
  const table = ["| option | before | after | where |", "|---|---|---|---|", ...rows].join("\n");
  return rows.length === 0 ? blocks : [table, ...blocks];
}

function cells({
  before,
  after,
  parts,
}: Extract<Shown, { readonly kind: "line" }>): readonly [string, string] {
  const cell = (sign: string, texts: readonly string[]): string =>
    texts.map((nix) => `${parts ? sign : ""}${code(nix)}`).join("<br>");
  return [cell("− ", before), cell("+ ", after)];
}

function fileOf({ kind, path, source, diff }: FileChange): string {
  const head = `${code(path)} ${kind}${source === "" ? "" : `, from ${code(source)}`}`;
  if (kind !== "changed" || diff.length === 0) return head;
  return `<details><summary>${path} changed</summary>\n\n${fenced(cut(diff, mostLines))}\n\n</details>`;
}
