/** The type-check: TypeScript 7's native compiler, beside everything else. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { above } from "./above.ts";
import { writeWhole } from "../disk/write.ts";
import { rooms } from "./discover.ts";
import { rephrase } from "./rephrase.ts";
import { linesBelow } from "../diagnostics/render.ts";
import { tokenLength } from "../diagnostics/token.ts";
import type { ReadLines } from "../diagnostics/frame.ts";

interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** Where Nivis is: its own TypeScript serves fleets that have none. */
const here = dirname(fileURLToPath(import.meta.url));

/** Whether it is an older TypeScript: a fleet may have one for other tools, and it knows other options. */
function isOlder(installed: string): boolean {
  const path = join(installed, "package.json");
  if (!existsSync(path)) return false;
  const { version = "" } = JSON.parse(readFileSync(path, "utf8")) as { readonly version?: string };
  return Number.parseInt(version, 10) < 7;
}

/** The compiler's own executable, or the script in front of it, which costs a start of Node. */
export function findCompiler(root: string, nivis: string = here): Command | undefined {
  const name = `typescript-${process.platform}-${process.arch}`;
  const executable = process.platform === "win32" ? "tsc.exe" : "tsc";
  const starts = [root, nivis];
  for (const start of starts) {
    for (const directory of above(start)) {
      const modules = join(directory, "node_modules");
      const installed = join(modules, "typescript");
      if (!existsSync(installed) || isOlder(installed)) continue;
      for (const native of [
        join(modules, "@typescript", name),
        join(installed, "node_modules", "@typescript", name),
      ]) {
        const path = join(native, "lib", executable);
        if (existsSync(path)) return { command: path, args: [] };
      }
      const script = join(installed, "bin", "tsc");
      if (existsSync(script)) return { command: process.execPath, args: [script] };
    }
  }
  return undefined;
}

/**
 * Type-checks the project at `root` by its `tsconfig.json`. What the compiler finds comes back under its own codes
 * (`TS2322`). What it learnt is kept in `.nivis/`, so that the next check looks at what has changed.
 *
 * NV2101: TypeScript is not installed. NV2102: the compiler failed. NV2103: there is no `tsconfig.json`.
 */
export async function typecheck(root: string, nivis: string = here): Promise<readonly Diagnostic[]> {
  if (!existsSync(join(root, "tsconfig.json"))) {
    return [
      failure(
        "NV2103",
        "the fleet has no tsconfig.json",
        'write one: with Nivis as a package, { "extends": "nivis/tsconfig.json" } is all',
      ),
    ];
  }
  const compiler = findCompiler(root, nivis);
  if (compiler === undefined) {
    return [
      failure(
        "NV2101",
        "TypeScript is not installed, so nothing can be checked",
        "run `npm install`, or `npm install --save-dev typescript@7`",
      ),
    ];
  }
  const state = join(root, ".nivis");
  const options = [
    "-p",
    fleetConfig(state),
    "--noEmit",
    "--pretty",
    "false",
    "--incremental",
    "--tsBuildInfoFile",
    join(state, "types.tsbuildinfo"),
    // Each checker learns the options anew: no more of them than run at once. TypeScript's own number is four.
    "--checkers",
    String(Math.min(4, availableParallelism())),
  ];
  const run = await execute(compiler.command, [...compiler.args, ...options], root);
  if (typeof run === "string")
    return [failure("NV2102", `TypeScript's compiler cannot be run: ${run}`, "run `npm install` again")];
  // A fleet without files is told by the stages that look for its flake.
  const found = parseCompilerOutput(run.stdout, root, linesBelow(root)).filter(
    ({ code }) => code !== "TS18003",
  );
  if (run.stdout.includes("error TS18003")) return found;
  if (run.code !== 0 && found.length === 0) {
    const words = (run.stderr || run.stdout).trim().split("\n").slice(0, 5).join("\n");
    return [
      failure(
        "NV2102",
        `TypeScript's compiler failed (${run.code ?? run.signal}) ${words}`.trim(),
        "run `npx tsc` to see more",
      ),
    ];
  }
  return found;
}

/** The project's own settings for the files of the fleet and what they import: the rest is not the build's to check. */
function fleetConfig(state: string): string {
  const path = join(state, "tsconfig.json");
  const include = rooms.map((room) => `../${room}`);
  const text = JSON.stringify({
    extends: "../tsconfig.json",
    include,
    exclude: ["../**/*.test.ts", "../**/*.test-d.ts"],
  });
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeWhole(path, text);
  return path;
}

const failure = (code: string, message: string, help: string): Diagnostic => ({
  code,
  severity: "error",
  message,
  labels: [],
  help,
});

interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function execute(command: string, args: readonly string[], cwd: string): Promise<Run | string> {
  return new Promise((done) => {
    // The compiler lives for a second: memory is cheaper than collecting garbage (`GOGC` is of Go, in which it is written).
    const env = { GOGC: "400", ...process.env };
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const output: Record<"stdout" | "stderr", Buffer[]> = { stdout: [], stderr: [] };
    child.stdout.on("data", (chunk: Buffer) => output.stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.stderr.push(chunk));
    child.on("error", (error) => done(error.message));
    child.on("close", (code, signal) => {
      const [stdout, stderr] = [output.stdout, output.stderr].map((chunks) =>
        Buffer.concat(chunks).toString("utf8"),
      );
      done({ code, signal, stdout: stdout ?? "", stderr: stderr ?? "" });
    });
  });
}

const placed = /^(.+?)\((\d+),(\d+)\): (error|warning|message) (TS\d+): (.*)$/;
const global = /^(error|warning|message) (TS\d+): (.*)$/;

/** Names of our value types: a chain that speaks of them explains nothing to the reader. */
const internal = /\b(?:Eval|NoInf|Callable)<|\bvoid & |\bsymbol & |evaluatesTo/;

/**
 * Reads what `tsc --pretty false` prints: a line for each error, and the reasons in deeper lines below it. The first
 * line is the message; the reasons are a note.
 */
export function parseCompilerOutput(output: string, root: string, read: ReadLines): readonly Diagnostic[] {
  const found: { head: Diagnostic; chain: string[] }[] = [];
  for (const line of output.split(/\r?\n/)) {
    const match = placed.exec(line);
    const other = match === null ? global.exec(line) : null;
    if (match !== null) {
      const [, file = "", row = "", column = "", severity, code = "", message = ""] = match;
      const path = relative(root, resolve(root, file)).split(sep).join("/");
      const origin = { file: path, line: Number(row), column: Number(column) };
      const length = tokenLength(
        read(path)?.[origin.line - 1] ?? "",
        origin.column - 1,
        ofNames.has(code) ? "name" : "chain",
      );
      found.push({
        head: { code, severity: severityOf(severity), message, labels: [{ origin, length }] },
        chain: [],
      });
    } else if (other !== null) {
      const [, severity, code = "", message = ""] = other;
      found.push({ head: { code, severity: severityOf(severity), message, labels: [] }, chain: [] });
    } else if (line.trim() !== "") found.at(-1)?.chain.push(line.replace(/^ {2}/, "").trimEnd());
  }
  return found.map(({ head, chain }) => rephrase(chain.length === 0 ? head : withNote(head, chain)));
}

const step =
  /^\s*(?:Types of property '(.+)' are incompatible\.|Property '(.+)' is incompatible with index signature\.|The types of '(.+)' are incompatible between these types\.)$/;

/**
 * The reasons below an error: as they are when they are short and speak of the user's own values; else the path to the
 * property that is wrong, and the last reason.
 */
function withNote(head: Diagnostic, chain: readonly string[]): Diagnostic {
  const steps = chain.map((line) =>
    step
      .exec(line)
      ?.slice(1)
      .find((name) => name !== undefined),
  );
  const path = steps
    .filter((name) => name !== undefined)
    .map((name) => name.replaceAll('"', ""))
    .join(".");
  if (chain.length <= 6 && !chain.some((line) => internal.test(line)))
    return Object.assign({ notes: [chain.join("\n")] }, head);
  const last = chain.findLast((line) => !internal.test(line) && !step.test(line))?.trim();
  const note = [...(path === "" ? [] : [`at ${path}`]), ...(last === undefined ? [] : [last])].join(": ");
  return note === "" ? head : Object.assign({ notes: [note] }, head);
}

const severityOf = (word: string | undefined): "error" | "warning" =>
  word === "error" ? "error" : "warning";

/** Codes that point at the one name which is wrong; others point at the start of a value. */
const ofNames = new Set(["TS2339", "TS2551", "TS2353", "TS2561", "TS2304", "TS2552"]);
