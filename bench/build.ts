/**
 * Builds of this fleet and of generated ones of 8, 100 and 1,000 hosts: `npx bun bench/build.ts [hosts …] [--node] [--package]`; the
 * last of generated ones alone, with Nivis installed as a package.
 * Times are wall-clock of whole processes, in milliseconds, the median of three; nothing is written to the project. With `NIVIS_LAB`, a program
 * that evaluates `FLAKE --host NAME`, the time to the first error is printed beside that of the real module system.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, outOf } from "../dsl/compile/compile.ts";
import { discover, rooms } from "../dsl/compile/discover.ts";
import { emit } from "../dsl/compile/emit/emit.ts";
import type { Times } from "../dsl/compile/stages.ts";
import type { Diagnostic } from "../dsl/diagnostics/diagnostic.ts";
import { pack } from "../dsl/package/testing/pack.ts";
import { generate } from "./generate.ts";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "..");
const node = process.argv.includes("--node");
const packaged = process.argv.includes("--package");
/** What a user starts: `bun build.ts`, `tsx build.ts`, or, of the package under Node, `nivis`. */
const entry = node && packaged ? "node_modules/nivis/dist/commands/cli.js" : "build.ts";
const nodeItself = process.execPath.includes("bun") ? "node" : process.execPath;
const [command = "", ...before] = node
  ? [nodeItself, ...(packaged ? [] : [join(project, "node_modules/tsx/dist/cli.mjs")])]
  : [join(project, "node_modules/bun/bin/bun.exe")];
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

/** What a build tells, how long it took, and what it needed at most, in MiB; the type-checker is a process of its own and not counted. */
interface Measured {
  readonly wall: number;
  readonly memory: number;
  readonly files: number;
  /** None where nothing had changed. */
  readonly times: Partial<Times>;
  readonly errors: readonly string[];
}

/** Lets the disk finish what it was told before: a build waits for its own files, not for those that were removed before it. */
function settle(): void {
  spawnSync("sync");
}

function measure(root: string): Measured {
  settle();
  const started = performance.now();
  const args = [...before, join(here, "measure.js"), join(root, entry)];
  const { stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28 });
  const wall = Math.round(performance.now() - started);
  const told = JSON.parse(stdout) as Told;
  const errors = told.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, labels }) => `${labels[0]?.origin.file ?? ""} ${code} ${message}`);
  const files = (told.written?.length ?? 0) + (told.unchanged ?? 0);
  return { wall, memory: Number(stderr.split("\n").at(-1)), files, times: told.times ?? {}, errors };
}

/** As much as is used here of what `build --json` prints. */
interface Told {
  readonly written?: readonly string[];
  readonly unchanged?: number;
  readonly times?: Times;
  readonly diagnostics: readonly Diagnostic[];
}

/** The middle one of three runs. */
function median(run: (round: number) => Measured): Measured {
  const runs = [0, 1, 2].map(run).toSorted((left, right) => left.wall - right.wall);
  return runs[1] as Measured;
}

/** How long one waits after an edit while `--watch` runs: from the write to the last word of the build. */
async function watching(root: string): Promise<number> {
  const child = spawn(command, [...before, entry, "--watch"], {
    cwd: root,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  let told = (): void => undefined;
  child.stdout.on("data", (data: Buffer) => {
    text += data.toString();
    if (text.includes("Waiting for changes")) told();
  });
  const turn = (): Promise<void> => {
    text = "";
    return new Promise((done) => (told = done));
  };
  try {
    await turn();
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      // Time enough for the next process to be ready, as somebody who edits leaves it.
      await new Promise((done) => setTimeout(done, 1500));
      const started = performance.now();
      const waited = turn();
      touch(root, `round ${round}`);
      await waited;
      times.push(Math.round(performance.now() - started));
    }
    return times.toSorted((left, right) => left - right)[2] ?? Number.NaN;
  } finally {
    child.kill("SIGINT");
    await new Promise((done) => child.on("close", done));
  }
}

/** The time Nix takes to parse the output, when it is installed. */
function parseTime(out: string): number | undefined {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".nix"),
  );
  try {
    const started = performance.now();
    for (let index = 0; index < files.length; index += 500) {
      const batch = files.slice(index, index + 500).map((name) => join(out, name));
      execFileSync("nix-instantiate", ["--parse", ...batch], {
        stdio: ["ignore", "ignore", "pipe"],
        maxBuffer: 1 << 28,
      });
    }
    return Math.round(performance.now() - started);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function bench(
  name: string,
  prepare: (root: string) => void,
  last?: (root: string) => Promise<void>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "nivis-bench-"));
  try {
    prepare(root);
    const first = median(() => {
      for (const made of ["out", ".nivis"]) rmSync(join(root, made), { recursive: true, force: true });
      return measure(root);
    });
    const runs = {
      first,
      unchanged: median(() => measure(root)),
      "one host edited": median((round) => {
        touch(root, `edited ${round}`);
        return measure(root);
      }),
    };
    const parse = parseTime(join(root, "out"));
    console.log(`\n${name}: ${first.files} files`);
    if (parse !== undefined) console.log(`  nix-instantiate --parse of the output: ${parse} ms`);
    for (const [label, { wall, memory, times }] of Object.entries(runs)) {
      const ratio = parse === undefined ? "" : `, ${(wall / parse).toFixed(1)} × parse`;
      const detail = Object.entries(times).map(([stage, time]) => `${stage} ${Math.round(time)}`);
      const told = detail.length === 0 ? "" : ` (${detail.join(", ")})`;
      console.log(`  ${label.padEnd(16)} ${String(wall).padStart(6)} ms${ratio}, ${memory} MiB${told}`);
    }
    console.log(`  one edit, --watch ${String(await watching(root)).padStart(5)} ms, the median of 5`);
    const errors = [...new Set(Object.values(runs).flatMap((run) => run.errors))];
    for (const error of errors.slice(0, 5)) console.log(`  ! ${error}`);
    if (errors.length > 5) console.log(`  ! and ${errors.length - 5} more errors`);
    await last?.(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Changes a host: a comment in its file, which comes out in its Nix. */
function touch(root: string, what: string): void {
  const file = discover(root).find((name) => /^hosts\/[^/]+\.ts$/.test(name));
  if (file === undefined) return;
  const text = readFileSync(join(root, file), "utf8");
  writeFileSync(join(root, file), text.replace(/^export const/m, `// ${what}\n$&`));
}

/** A misspelt option in one host: how long until we say so, and how long until the module system does. */
async function firstError(root: string): Promise<void> {
  const lab = process.env["NIVIS_LAB"];
  if (lab === undefined) return;
  const file = join(root, "hosts/cinnabar.ts");
  const text = readFileSync(file, "utf8");
  if (!text.includes("hostName:")) throw new Error("hosts/cinnabar.ts has no hostName any more");
  writeFileSync(file, text.replace("hostName:", "hostNam:"));
  const ours = measure(root);
  // The flake is written in spite of the mistake, for the module system.
  const { files } = await compile(root);
  await emit(root, outOf(root), files);
  const started = performance.now();
  const theirs = spawnSync(lab, [join(root, "out"), "--host", "cinnabar"], { encoding: "utf8" });
  const time = Math.round(performance.now() - started);
  if (theirs.status === 0 || !theirs.stdout.includes("hostNam' does not exist"))
    throw new Error(`the module system was to refuse a misspelt option: ${theirs.stdout}${theirs.stderr}`);
  console.log(`  a misspelt option, told after ${ours.wall} ms (${ours.errors.length} errors)`);
  console.log(`    by the module system, for one host, after ${time} ms (inputs locked to local trees)`);
}

if (!packaged)
  await bench(
    "This fleet",
    (root) => {
      for (const name of ["build.ts", "tsconfig.json", "package.json", ...rooms])
        cpSync(join(project, name), join(root, name), { recursive: true });
      for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
    },
    firstError,
  );
const folder = mkdtempSync(join(tmpdir(), "nivis-packed-"));
try {
  const tarball = packaged ? pack(folder) : undefined;
  for (const hosts of sizes.length > 0 ? sizes : [8, 100, 1000])
    await bench(`${hosts} hosts`, (root) => generate(root, hosts, tarball));
} finally {
  rmSync(folder, { recursive: true });
}
