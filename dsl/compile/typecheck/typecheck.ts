/**
 * The type-check: TypeScript 7's native compiler, beside everything else. It checks the fleet against excerpts of the options and
 * packages, which costs a third; where the whole might say something else, it is asked.
 */
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { linesBelow } from "../../diagnostics/render.ts";
import { writeWhole } from "../../disk/write.ts";
import { rooms } from "../discover.ts";
import { execute, findCompiler, here, settingsOfGo } from "./compiler.ts";
import type { Command } from "./compiler.ts";
import { bundledDeclarations } from "./declarations.ts";
import type { Declarations } from "./declarations.ts";
import { parseCompilerOutput } from "./output.ts";
import { excerptsOf } from "./said.ts";

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
  const { excerpts, whole } = checksOf(root, compiler);
  const first = await excerpts();
  return first?.sure === true ? first.found : whole();
}

/** What comes before TypeScript, for nothing but to have done it. */
export const rehearseTypes = (root: string): void =>
  void excerptsOf(root, fleetConfig(join(root, ".nivis")), bundledDeclarations());

/** The two checks of a fleet. */
export interface Checks {
  /** Against the excerpts; `undefined` when there are none. It is `sure` where the other would say the same. */
  readonly excerpts: () => Promise<Verdict | undefined>;
  readonly whole: () => Promise<readonly Diagnostic[]>;
}

export interface Verdict {
  readonly found: readonly Diagnostic[];
  readonly sure: boolean;
}

/** How they are done. */
export interface CheckOptions {
  /** With more errors than that it takes longer to look for what was meant than to ask the whole: 20. */
  readonly many?: number;
  /** What the library's sources need not be read for: those of the bundle that runs. */
  readonly declarations?: Declarations | undefined;
}

export function checksOf(root: string, compiler: Command, options: CheckOptions = {}): Checks {
  const { many = 20, declarations = bundledDeclarations() } = options;
  const state = join(root, ".nivis");
  const project = fleetConfig(state);
  const info = join(state, "types.tsbuildinfo");
  return {
    excerpts: async () => {
      const excerpts = excerptsOf(root, project, declarations);
      if (excerpts === undefined) return undefined;
      for (let widened = false; ;) {
        const { found, output } = await check(root, compiler, excerpts.project, info, excerpts.files);
        const program = programOf(info);
        if (program === undefined) return { found, sure: false };
        if (!excerpts.cover(program)) continue;
        const few = found.length <= many;
        if (found.length > 0 && few && !widened && excerpts.widen(output)) widened = true;
        else return { found, sure: few && isSettled(found, output) };
      }
    },
    whole: async () => (await check(root, compiler, project, join(state, "whole.tsbuildinfo"))).found,
  };
}

/** Errors that are about values and names as they are written: what excerpts leave out has no part in them. */
export const settled = /^TS(?:1\d{3}|2304|2305|2307|2322|2339|2345|2353|2551|2552|2561|2724|2820)$/;

/** Whether the whole would say the same: of marks, lists of names and of what is alike by chance it knows more. */
const isSettled = (found: readonly Diagnostic[], output: string): boolean =>
  found.every(({ code }) => settled.test(code)) && !/"·| more \.\.\./.test(output);

interface Checked {
  readonly found: readonly Diagnostic[];
  /** As the compiler printed it. */
  readonly output: string;
}

/** Where the number of files is not given it may be large. */
async function check(
  root: string,
  compiler: Command,
  project: string,
  info: string,
  files = Number.POSITIVE_INFINITY,
): Promise<Checked> {
  const options = [
    "-p",
    project,
    "--noEmit",
    "--pretty",
    "false",
    "--incremental",
    "--tsBuildInfoFile",
    info,
    // Each checker learns the options anew: no more of them than run at once, beside the build itself. TypeScript's own number is four.
    "--checkers",
    String(Math.min(4, Math.max(1, availableParallelism() - 1))),
  ];
  const run = await execute(compiler.command, [...compiler.args, ...options], root, settingsOfGo(files));
  const failed = (message: string, help: string): Checked => ({
    found: [failure("NV2102", message, help)],
    output: "",
  });
  if (typeof run === "string")
    return failed(`TypeScript's compiler cannot be run: ${run}`, "run `npm install` again");
  // A fleet without files is told by the stages that look for its flake.
  const found = parseCompilerOutput(run.stdout, root, linesBelow(root)).filter(
    ({ code }) => code !== "TS18003",
  );
  if (run.code !== 0 && found.length === 0 && !run.stdout.includes("error TS18003")) {
    const words = (run.stderr || run.stdout).trim().split("\n").slice(0, 5).join("\n");
    return failed(
      `TypeScript's compiler failed (${run.code ?? run.signal}) ${words}`.trim(),
      "run `npx tsc` to see more",
    );
  }
  return { found, output: run.stdout };
}

/** The files of the program that was checked last, but for the language's own; `undefined` where there was none. */
function programOf(info: string): readonly string[] | undefined {
  if (!existsSync(info)) return undefined;
  const { fileNames } = JSON.parse(readFileSync(info, "utf8")) as { readonly fileNames: readonly string[] };
  const language = /[\\/]node_modules[\\/]@?typescript[\\/].*[\\/]lib\.[^\\/]*d\.ts$/;
  return fileNames.map((name) => resolve(dirname(info), name)).filter((name) => !language.test(name));
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
