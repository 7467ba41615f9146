/** Runs commands. */
import { NotBundled } from "../compile/load/resolve.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { useProgramOf } from "../diagnostics/program.ts";
import { linesBelow, render, renderJson } from "../diagnostics/render.ts";
import { paintFor } from "../diagnostics/style.ts";
import { parseArguments } from "./arguments.ts";
import { build } from "./build.ts";
import { diff } from "./diff.ts";
import { eject } from "./eject.ts";
import { explain } from "./explain.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { commandHelp, overview } from "./help.ts";
import { init } from "./init.ts";
import { graph } from "./graph.ts";
import { inspect } from "./inspect.ts";
import { indentation } from "./json.ts";
import { types } from "./types.ts";
import { verify } from "./verify.ts";

/** Every command; the first one runs when none is named. */
export const commands: readonly [Command, ...Command[]] = [
  build,
  diff,
  inspect,
  graph,
  explain,
  types,
  verify,
  init,
  eject,
];

const warn = (text: string): void => void (text === "" ? undefined : process.stderr.write(text));
const print = (text: string): void => void process.stdout.write(text);

/** Runs a command for the project at `root`, and gives its exit code. */
export async function run(root: string, argv: readonly string[]): Promise<number> {
  useProgramOf(root);
  const paint = paintFor(process.stdout);
  const problems = paintFor(process.stderr);
  const width = process.stderr.columns ?? 100;
  try {
    const { command, flags, args, rest } = parseArguments(commands, argv);
    if (flags["help"] === true) {
      print(command === undefined ? overview(commands, paint) : commandHelp(command, paint));
      return exitCodes.ok;
    }
    const context: Context = { root, flags, args, rest, paint, width, print, warn };
    return await (command ?? commands[0]).run(context);
  } catch (error) {
    if (error instanceof NotBundled) throw error;
    if (error instanceof NivisError) {
      if (argv.includes("--json")) print(renderJson(error.diagnostics, indentation()));
      else warn(render(error.diagnostics, { read: linesBelow(root), paint: problems, width }));
      return exitCodeOf(error.diagnostics[0]);
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    warn(`Nivis itself failed; this is a defect, please report it:\n${trace}\n`);
    return exitCodes.defect;
  }
}

function exitCodeOf(diagnostic: Diagnostic | undefined): number {
  if (diagnostic?.code.startsWith("NV7") === true) return exitCodes.usage;
  return diagnostic?.code.startsWith("NV6") === true ? exitCodes.out : exitCodes.errors;
}
