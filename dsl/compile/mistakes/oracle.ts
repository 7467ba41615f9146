/**
 * The table of mistakes given to the real module system: what it accepts is no mistake. Run by hand where Nix and the
 * frameworks are at hand, never in CI:
 *
 *     npx tsx dsl/compile/mistakes/oracle.ts CHECK-FLAKE [--write] [GROUP…]
 *
 * CHECK-FLAKE is a command that evaluates every configuration of the flake in a directory and prints for each a line
 * `PASS <kind>Configurations.<name> …` or `FAIL …`, the error below it. The fleet is generated as a build would generate it
 * with all checks off. Tells where the table and Nix differ (exit status 1); `--write` puts what Nix says into the cases.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { groups } from "./cases.ts";
import { fleetOf, nameOf, unchecked } from "./fleet.ts";
import { generate } from "./generate.ts";
import type { Mistake } from "./mistake.ts";
import { inShort } from "./in-short.ts";

/** What the checker prints below the line of each configuration that failed, by its name; `undefined` for one that passed. */
function verdicts(output: string): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  let failed: string | undefined;
  for (const line of output.split("\n")) {
    const head = /^(PASS|FAIL) +(?:\w+Configurations\.)?(\S+)/.exec(line);
    if (head !== null) {
      const [, verdict, name = ""] = head;
      failed = verdict === "FAIL" ? name : undefined;
      found.set(name, failed === undefined ? undefined : "");
    } else if (failed !== undefined && /^\s/.test(line)) found.set(failed, `${found.get(failed)}${line}\n`);
  }
  return found;
}

/**
 * What Nix says to each mistake of a group that it knows. Those of a clan each have a fleet of their own, in which whatever
 * fails fails by them: what is wrong in the inventory is wrong for every machine.
 */
async function ask(checker: string, mistakes: readonly Mistake[]): Promise<ReadonlyMap<Mistake, string>> {
  const answers = await askTogether(
    checker,
    mistakes.filter((mistake) => !("clan" in mistake)),
  );
  const alone = mistakes.filter(
    (mistake) => "clan" in mistake && mistake.nix !== undefined && mistake.unproved === undefined,
  );
  const all = new Map(answers);
  for (const mistake of alone) all.set(mistake, await askAlone(checker, mistake));
  return all;
}

async function askAlone(checker: string, mistake: Mistake): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "nivis-oracle-"));
  try {
    const { out } = await generate(root, fleetOf([mistake]));
    const run = spawnSync(checker, [out, "--host", "server", "--host", "mac"], { encoding: "utf8" });
    if (run.error !== undefined) throw run.error;
    const error = [...verdicts(run.stdout).values()].find((one) => one !== undefined);
    return error === undefined ? "accepted" : inShort(error);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What Nix says to mistakes that have each a configuration of their own. */
async function askTogether(
  checker: string,
  mistakes: readonly Mistake[],
): Promise<ReadonlyMap<Mistake, string>> {
  const known = mistakes.filter(({ nix, unproved }) => nix !== undefined && unproved === undefined);
  if (known.length === 0) return new Map();
  const root = mkdtempSync(join(tmpdir(), "nivis-oracle-"));
  try {
    const out = (await generate(root, fleetOf(known.map(unchecked)))).out;
    const run = spawnSync(checker, [out], { encoding: "utf8" });
    if (run.error !== undefined) throw run.error;
    const said = verdicts(run.stdout);
    return new Map(
      known.map((mistake) => {
        const name = nameOf(mistake);
        if (!said.has(name))
          throw new Error(`the checker says nothing of "${mistake.title}":\n${run.stdout}${run.stderr}`);
        const error = said.get(name);
        return [mistake, error === undefined ? "accepted" : inShort(error)];
      }),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

const nixField = /^\n {4}nix:\s+(?:"(?:[^"\\]|\\.)*"|'[^']*'),/;

/** Puts answers into the file of a group. */
function record(group: string, answers: ReadonlyMap<Mistake, string>): void {
  const path = join(import.meta.dirname, "cases", `${group}.ts`);
  let text = readFileSync(path, "utf8");
  for (const [{ title }, answer] of answers) {
    const start = text.indexOf("\n    nix:", text.indexOf(`title: ${JSON.stringify(title)},`));
    const rest = text.slice(start).replace(nixField, () => `\n    nix: ${JSON.stringify(answer)},`);
    text = text.slice(0, start) + rest;
  }
  writeFileSync(path, text);
}

const [checker, ...rest] = process.argv.slice(2);
const flag = rest.find((argument) => argument === "--write");
const only = rest.filter((argument) => argument !== flag);
if (checker === undefined) {
  console.error("usage: npx tsx dsl/compile/mistakes/oracle.ts CHECK-FLAKE [--write] [GROUP…]");
  process.exitCode = 2;
} else {
  let differences = 0;
  for (const [group, mistakes] of Object.entries(groups)) {
    if (only.length > 0 && !only.includes(group)) continue;
    if (mistakes.every(({ nix }) => nix === undefined)) continue;
    const answers = await ask(checker, mistakes);
    for (const [{ title, nix, warning }, answer] of answers) {
      const fits = (answer === "accepted") === (warning === true) && (flag === "--write" || answer === nix);
      if (!fits) differences++;
      console.log(
        `${fits ? "ok    " : "DIFFER"} ${title}: ${answer}${fits ? "" : `, the table has ${JSON.stringify(nix)}`}`,
      );
    }
    if (flag === "--write") record(group, answers);
  }
  console.log(`${differences} differences`);
  process.exitCode = differences === 0 ? 0 : 1;
}
