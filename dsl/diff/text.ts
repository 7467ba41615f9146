/** A difference for a terminal. */
import type { Paint, Style } from "../diagnostics/style.ts";
import type { Difference, FileChange, MachineChange } from "./compare.ts";
import { groupsOf, kindsOf, className, summaryOf } from "./group.ts";
import type { Change } from "./options.ts";
import { cut, placeOf, shownOf } from "./shown.ts";

const signs = { added: ["+", "green"], removed: ["-", "red"], changed: ["~", "yellow"] } as const;
const colours: Readonly<Record<string, Style>> = { "+": "green", "-": "red" };
const mostLines = 40;

/** The difference as text; `since` names the former side, `all` shows every line of long values and files. */
export function textOf(difference: Difference, since: string, paint: Paint, all = false): string {
  const most = all ? Infinity : mostLines;
  if (!difference.changed) return noChange(difference, since, paint);
  const blocks: (readonly string[])[] = [[`${summaryOf(difference)} since ${since}.`]];
  const { machines } = difference;
  const whole = machines.filter(({ status }) => status === "added" || status === "removed");
  if (whole.length > 0) blocks.push(whole.map((machine) => comesOrGoes(machine, paint)));
  for (const group of groupsOf(machines)) {
    const names = group.machines.map(({ name }) => name).join(", ");
    const head = `${paint("bold", names)} ${paint("dim", `(${kindsOf(group.machines, machines)})`)}`;
    blocks.push([head, ...group.changes.flatMap((change) => changeLines(change, paint, most))]);
  }
  for (const { section, changes } of difference.flake)
    blocks.push([paint("bold", section), ...changes.flatMap((change) => changeLines(change, paint, most))]);
  if (difference.lock.length > 0)
    blocks.push([
      paint("bold", "flake.lock"),
      ...difference.lock.map(({ input, before, after }) => {
        const sign = before === undefined ? "added" : after === undefined ? "removed" : "changed";
        return `  ${signOf(sign, paint)} ${input}: ${[before, after].filter((text) => text !== undefined).join(" → ")}`;
      }),
    ]);
  if (difference.unused.length > 0)
    blocks.push([
      paint("bold", "Modules outside of hosts and homes"),
      ...difference.unused.flatMap((change) => changeLines(change, paint, most)),
    ]);
  if (difference.files.length > 0)
    blocks.push([
      paint("bold", "Other files"),
      ...difference.files.flatMap((file) => fileLines(file, paint, most)),
    ]);
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function noChange({ rewritten }: Difference, since: string, paint: Paint): string {
  const head = `${paint("green", "No change in meaning")} since ${since}: every machine and output is what it was.\n`;
  if (rewritten.length === 0) return head;
  const files = `${rewritten.length} generated ${rewritten.length === 1 ? "file reads" : "files read"}`;
  return `${head}${files} otherwise: ${rewritten.slice(0, 6).join(", ")}${rewritten.length > 6 ? ", …" : ""}\n`;
}

const signOf = (kind: keyof typeof signs, paint: Paint): string => paint(signs[kind][1], signs[kind][0]);

function comesOrGoes(machine: MachineChange, paint: Paint): string {
  const { status, name, changes, modules, place } = machine;
  const kind = status === "removed" ? "removed" : "added";
  const count = `${modules} modules, ${changes.length} options`;
  return `${signOf(kind, paint)} ${paint("bold", name)} (${className(machine)}): ${count}  ${paint("dim", place.file)}`;
}

function changeLines(change: Change, paint: Paint, most: number): readonly string[] {
  const shown = shownOf(change);
  const head = `  ${signOf(change.kind, paint)} ${change.option}`;
  const note = change.note === undefined ? "" : ` ${paint("dim", `(${change.note})`)}`;
  const place = `  ${paint("dim", placeOf(change))}`;
  if (shown.kind === "block")
    return [
      `${head}:${note}${place}`,
      ...cut(shown.lines, most).map((line) => {
        const colour = colours[line.charAt(0)];
        return `      ${colour === undefined ? line : paint(colour, line)}`;
      }),
    ];
  const { before, after, parts } = shown;
  const values = parts
    ? [
        ...after.map((nix) => paint("green", `+ ${nix}`)),
        ...before.map((nix) => paint("red", `- ${nix}`)),
      ].join(", ")
    : [before, after]
        .filter((texts) => texts.length > 0)
        .map((texts) => texts.join(", "))
        .join(" → ");
  return [`${head}: ${values}${note}${place}`];
}

function fileLines({ kind, path, source, diff }: FileChange, paint: Paint, most: number): readonly string[] {
  const head = `  ${signOf(kind, paint)} ${path}${source === "" ? "" : `  ${paint("dim", source)}`}`;
  if (kind !== "changed") return [head];
  const lines = cut(diff, most).map((line) => {
    const colour = line.startsWith("@@") ? "cyan" : colours[line.charAt(0)];
    return `      ${colour === undefined ? line : paint(colour, line)}`;
  });
  return [head, ...lines];
}
