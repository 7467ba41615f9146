/** The door of the command line: `bun build.ts [command] [options]`. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { importBundled } from "../bytecode/bundle.ts";
import { compileLate } from "../compile/jit.ts";

/**
 * Runs a command and sets the exit code of the process; `build.ts` is `await main(import.meta.url)`.
 *
 * NV7001 unknown command, NV7002 unknown option, NV7003 an option or argument that does not fit.
 */
export async function main(entry: string, argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.exitCode = await run(dirname(fileURLToPath(entry)), argv);
}

/**
 * Runs a command for the project at `root`, and gives its exit code: by the bundle of the library where there is one, else by
 * its sources.
 */
export async function run(root: string, argv: readonly string[]): Promise<number> {
  compileLate();
  const commands = await importBundled<typeof import("./run.ts")>("run");
  try {
    if (commands !== undefined) return await commands.run(root, argv);
  } catch (error) {
    // A file of the fleet imports one of the library that is not its door.
    if (!(error instanceof Error) || error.name !== "NotBundled") throw error;
  }
  return (await import("./run.ts")).run(root, argv);
}
