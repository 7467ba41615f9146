/** Other programs: what they print, and how they end. */
import { spawn } from "node:child_process";

export interface Run {
  readonly code: number | null;
  /** What ended it, where it did not end by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program that asks nothing; `undefined` where there is none of that name. */
export function run(program: string, args: readonly string[], cwd?: string): Promise<Run | undefined> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      ...(cwd === undefined ? {} : { cwd }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => err.push(data));
    child.on("error", (error) =>
      "code" in error && error.code === "ENOENT" ? done(undefined) : fail(error),
    );
    child.on("close", (code, signal) =>
      done({
        code,
        signal,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      }),
    );
  });
}
