/** Runs commands of a fleet as a person does. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { library } from "../../compile/load/resolve.ts";

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const bun = join(library, "../node_modules/bun/bin/bun.exe");

/** `bun build.ts …` in a fleet; `env` changes the environment. */
export function command(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Result> {
  return new Promise((done, fail) => {
    const child = spawn(bun, ["build.ts", ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", ...env },
    });
    let out = "";
    let err = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    child.on("error", fail);
    child.on("close", (code) => done({ code, out, err }));
  });
}
