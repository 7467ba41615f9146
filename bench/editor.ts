/**
 * The editor's side of the types: `npx bun bench/editor.ts [rounds]`. Drives the language server of TypeScript on this fleet
 * and prints how long each answer takes, from the change that was typed to the answer. Fails where an answer is wrong.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bounds, missing, probes } from "./editor-probes.ts";
import { openEditor } from "./editor-session.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const rounds = Number(process.argv[2] ?? 15);
const problems: string[] = [];

function row(title: string, times: readonly number[], expected?: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  const cells = [median, sorted[0] ?? 0, sorted.at(-1) ?? 0].map((time) =>
    `${time.toFixed(0)} ms`.padStart(9),
  );
  const wanted = expected === undefined ? "" : `≤ ${expected} ms`.padStart(11);
  const late = expected !== undefined && median > expected ? "  slower than expected" : "";
  process.stdout.write(`${title.padEnd(44)}${cells.join("")}${wanted}${late}\n`);
}

process.stdout.write(
  `${"".padEnd(44)}${["median", "min", "max", " expected"].map((word) => word.padStart(9)).join("")}\n`,
);
const started = performance.now();
const editor = await openEditor(root, "hosts/stibnite.ts");
try {
  const first = await editor.diagnose();
  row("opening the fleet, first diagnostics", [performance.now() - started], 500);
  for (const { message } of first)
    problems.push(`the fleet has an error before anything is written: ${message}`);
  for (const probe of probes) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const asked = performance.now();
      const answer = await probe.ask(editor, round);
      times.push(performance.now() - asked);
      const lost = round === 0 ? missing(probe, answer) : [];
      for (const word of lost) problems.push(`${probe.title}: no ${word} in the answer`);
    }
    row(probe.title, times, probe.expected);
  }
  process.stdout.write("Diagnostics of other texts in place of the host, which bound the answers above:\n");
  for (const { title, text } of bounds) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const asked = performance.now();
      await editor.write(text(editor.text) + "\n".repeat(round));
      const found = await editor.diagnose();
      times.push(performance.now() - asked);
      if (round === 0) for (const { message } of found) problems.push(`${title}: ${message}`);
    }
    row(title, times);
  }
} finally {
  await editor.close();
}
for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
