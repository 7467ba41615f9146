/** TypeScript 7's native compiler, as a process. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { above } from "../above.ts";

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** Where Nivis is: its own TypeScript serves fleets that have none. */
export const here = dirname(fileURLToPath(import.meta.url));

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

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * How the compiler is run, for a fleet of so many files: variables of Go, in which it is written (https://pkg.go.dev/runtime). It lives for
 * a second, and memory is cheaper than collecting garbage, until there is so much that the build and it would need a GB together. A
 * core is the build's own.
 */
export const settingsOfGo = (files: number): Readonly<Record<string, string>> => ({
  GOGC: files < 500 ? "off" : "50",
  GOMAXPROCS: String(Math.max(1, availableParallelism() - 1)),
});

/** Runs a program to its end; a text says why it could not be started. */
export function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  settings: Readonly<Record<string, string>>,
): Promise<Run | string> {
  return new Promise((done) => {
    const env = { ...settings, ...process.env };
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
