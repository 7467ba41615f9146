/**
 * Pages that are played. What follows `$` in a block of `console` is typed into a terminal, and what the terminal shows then
 * stands below it; a question that a program asks gets the answer that the page shows. A block of `diff` is an edit:
 *
 *     ```diff
 *     @@ hosts/pyrite.ts @@
 *          services: {
 *     +      caddy: { enable: true },
 *     ```
 *
 * A link to a picture (`![…](mistake.svg)`) behind a block of `console` is one of that block, with its colours;
 * one before the first block is a recording of all.
 */

/** One thing that is done. */
export type Step =
  | {
      readonly kind: "run";
      readonly command: string;
      readonly shown: readonly string[];
      readonly picture?: string;
    }
  | { readonly kind: "edit"; readonly file: string; readonly before: string; readonly after: string };

const block = /^```(console|diff)\n([^]*?)^```$(?:\n\n!\[[^\]\n]*\]\(([\w.-]+\.svg)\))?/gm;

/** The file of the recording that a page shows. */
export const recordingOn = (page: string): string | undefined =>
  /^!\[[^\]\n]*\]\(([\w.-]+\.svg)\)$/m.exec(page.slice(0, page.indexOf("```")))?.[1];

/** The steps of a page, in order. */
export function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(block)].flatMap(([, kind, text = "", picture]): readonly Step[] => {
    if (kind === "diff") return editsOf(text);
    return runsOf(text).map((run) => (picture === undefined ? run : { ...run, picture }));
  });
}

function runsOf(text: string): readonly Extract<Step, { kind: "run" }>[] {
  const runs: { kind: "run"; command: string; shown: string[] }[] = [];
  for (const line of text.split("\n").slice(0, -1)) {
    if (line.startsWith("$ ")) runs.push({ kind: "run", command: line.slice(2), shown: [] });
    else runs.at(-1)?.shown.push(line);
  }
  return runs;
}

function editsOf(text: string): readonly Step[] {
  const [before = "", ...hunks] = text.split(/^@@ (\S+) @@\n/m);
  if (before !== "" || hunks.length === 0)
    throw new Error(`a block of diff begins with @@ file @@:\n${text}`);
  return hunks.flatMap((lines, index) => {
    if (index % 2 === 0) return [];
    const side = (sign: string): string =>
      lines.replaceAll(new RegExp(`^\\${sign}.*\\n`, "gm"), "").replaceAll(/^./gm, "");
    return [{ kind: "edit", file: hunks[index - 1] ?? "", before: side("+"), after: side("-") }];
  });
}

/** A text with an edit in it, which must fit in one place. */
export function edited(text: string, { file, before, after }: Extract<Step, { kind: "edit" }>): string {
  const [start, rest, more] = text.split(before);
  if (rest === undefined || more !== undefined) throw new Error(`the edit does not fit ${file}:\n${before}`);
  return `${start}${after}${rest}`;
}

/** The page with what was shown, run by run. */
export function withShown(page: string, shown: readonly (readonly string[])[]): string {
  let next = 0;
  return page.replaceAll(block, (whole, kind: string, text: string) => {
    if (kind !== "console") return whole;
    const lines = runsOf(text).flatMap(({ command }) => [`$ ${command}`, ...(shown[next++] ?? [])]);
    const behind = whole.slice(`\`\`\`console\n${text}\`\`\``.length);
    return `\`\`\`console\n${lines.map((line) => `${line}\n`).join("")}\`\`\`${behind}`;
  });
}

/** A page without what differs from run to run, and from machine to machine: times, and how npm counts. */
export const lasting = (page: string): string =>
  page
    .replaceAll(/\(\d+\.\d\d s\)/g, "(… s)")
    .replaceAll(/^ {2}\w+ \d+\.\d\d s(?:, \w+ \d+\.\d\d s)*$/gm, "  … s")
    .replaceAll(/^added \d+ packages? in .*$/gm, "added … packages")
    .replaceAll(/\b[0-9a-f]{7}\b(?=\))/g, "…");

/** The keys by which the question at the end of a screen gets the answer that the page shows for it. */
export function answerTo(screen: readonly string[], shown: readonly string[]): string | undefined {
  const at = screen.findLastIndex((line) => line.startsWith("◆  "));
  const question = screen[at]?.slice(3);
  if (question === undefined || screen.slice(at).some((line) => line.startsWith("◇  "))) return undefined;
  const asked = shown.findIndex((line) => line.slice(3) === question && line.startsWith("◇  "));
  if (asked < 0) throw new Error(`the page has no answer to: ${question}`);
  const answer = (shown[asked + 1] ?? "").replace(/^│ */, "");
  const choices = screen.slice(at + 1).flatMap((line) => {
    const match = /^│  ([●○]) (.*)$/.exec(line);
    return match === null ? [] : [{ on: match[1] === "●", text: match[2] ?? "" }];
  });
  if (choices.length === 0) return `\u0015${answer}\r`;
  const wanted = choices.findIndex(({ text }) => text === answer);
  const now = choices.findIndex(({ on }) => on);
  if (wanted < 0) throw new Error(`"${answer}" is none of ${choices.map(({ text }) => text).join(", ")}`);
  return wanted === now ? "\r" : wanted > now ? "\u001B[B" : "\u001B[A";
}
