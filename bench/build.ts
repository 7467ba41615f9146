/**
 * Builds of this fleet and of generated ones of 8, 100 and 1,000 hosts: `npx bun bench/build.ts [hosts …] [--node]`.
 * Times are wall-clock of whole processes, in milliseconds; nothing is written to the project. With `NIVIS_LAB`, a program
 * that evaluates `FLAKE --host NAME`, the time to the first error is printed beside that of the real module system.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { discover, rooms } from "../dsl/compile/discover.ts";
import { generate } from "./generate.ts";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "..");
const node = process.argv.includes("--node");
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

interface Measured {
  readonly stages: Readonly<Record<string, number>>;
  readonly memory: number;
  readonly files: number;
  readonly bytes: number;
  readonly changes: number;
  readonly errors: readonly string[];
}

function measure(root: string, types: boolean): Measured & { readonly wall: number } {
  const [command = "", ...before] = node
    ? [
        process.execPath.includes("bun") ? "node" : process.execPath,
        join(project, "node_modules/tsx/dist/cli.mjs"),
      ]
    : [join(project, "node_modules/bun/bin/bun.exe")];
  const started = performance.now();
  const args = [...before, join(here, "measure.ts"), root, join(root, "out"), types ? "types" : "no-types"];
  const output = execFileSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  return { ...(JSON.parse(output) as Measured), wall: Math.round(performance.now() - started) };
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

function bench(name: string, prepare: (root: string) => void, last?: (root: string) => void): void {
  const root = mkdtempSync(join(tmpdir(), "nivis-bench-"));
  try {
    prepare(root);
    const runs = {
      first: measure(root, true),
      again: measure(root, true),
      "one file changed": (touch(root), measure(root, true)),
      "no type-check": measure(root, false),
    };
    const parse = parseTime(join(root, "out"));
    const { files, bytes, errors } = runs.first;
    console.log(`\n${name}: ${files} files, ${Math.round(bytes / 1024)} KiB of output`);
    if (parse !== undefined) console.log(`  nix-instantiate --parse of the output: ${parse} ms`);
    for (const [label, { wall, memory, stages }] of Object.entries(runs)) {
      const ratio = parse === undefined ? "" : `, ${(wall / parse).toFixed(1)} × parse`;
      const detail = Object.entries(stages)
        .map(([stage, time]) => `${stage} ${time}`)
        .join(", ");
      console.log(`  ${label.padEnd(16)} ${String(wall).padStart(6)} ms${ratio}, ${memory} MiB (${detail})`);
    }
    for (const error of errors.slice(0, 5)) console.log(`  ! ${error}`);
    if (errors.length > 5) console.log(`  ! and ${errors.length - 5} more errors`);
    last?.(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function touch(root: string): void {
  const file = discover(root).find((name) => /^hosts\/[^/]+\.ts$/.test(name));
  if (file !== undefined) appendFileSync(join(root, file), "\n// changed\n");
}

/** A misspelt option in one host: how long until we say so, and how long until the module system does. */
function firstError(root: string): void {
  const lab = process.env["NIVIS_LAB"];
  if (lab === undefined) return;
  const file = join(root, "hosts/cinnabar.ts");
  const text = readFileSync(file, "utf8");
  if (!text.includes("hostName:")) throw new Error("hosts/cinnabar.ts has no hostName any more");
  writeFileSync(file, text.replace("hostName:", "hostNam:"));
  // The measurement writes the flake in any case, with the mistake in it.
  const ours = measure(root, true);
  const started = performance.now();
  const theirs = spawnSync(lab, [join(root, "out"), "--host", "cinnabar"], { encoding: "utf8" });
  const time = Math.round(performance.now() - started);
  if (theirs.status === 0 || !theirs.stdout.includes("hostNam' does not exist"))
    throw new Error(`the module system was to refuse a misspelt option: ${theirs.stdout}${theirs.stderr}`);
  console.log(`  a misspelt option, told after ${ours.wall} ms (${ours.errors.length} errors)`);
  console.log(`    by the module system, for one host, after ${time} ms (inputs locked to local trees)`);
}

bench(
  "This fleet",
  (root) => {
    for (const name of ["build.ts", "tsconfig.json", "package.json", ...rooms])
      cpSync(join(project, name), join(root, name), { recursive: true });
    for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
  },
  firstError,
);
for (const hosts of sizes.length > 0 ? sizes : [8, 100, 1000])
  bench(`${hosts} hosts`, (root) => generate(root, hosts));
