/** Help texts: examples first. */
import { asRun } from "../diagnostics/program.ts";
import type { Paint } from "../diagnostics/style.ts";
import { commonFlags } from "./arguments.ts";
import type { Command, Flag } from "./command.ts";

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
};

const runnable = (examples: Command["examples"]): Command["examples"] =>
  examples.map(([command, what]) => [asRun(command), what]);

const exits =
  "Exit codes: 0 done, 1 errors in the fleet, 2 wrong command line, 3 out/ stale, edited or locked, 4 no Nix, 70 a defect of Nivis.";

/** What `bun build.ts --help` prints: the first example of each command. */
export function overview(commands: readonly Command[], paint: Paint): string {
  const examples = commands.flatMap((command) => runnable(command.examples.slice(0, 1)));
  const list = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    `${paint("bold", "Nivis")}: a fleet in TypeScript to an ordinary Nix flake.`,
    `${paint("bold", "Examples")}\n${columns(examples)}`,
    `${paint("bold", "Commands")}\n${columns(list)}`,
    asRun("`bun build.ts <command> --help` tells the options of a command."),
    exits,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
}

/** What `bun build.ts <command> --help` prints. */
export function commandHelp(command: Command, paint: Paint): string {
  const { name, summary, args = [], rest, flags, examples } = command;
  const behind = rest === undefined ? "" : ` [-- ${rest}]`;
  const options = Object.entries<Flag>({ ...flags, ...commonFlags }).map(([long, { short, value, text }]) => {
    const left = `${short === undefined ? "    " : `-${short}, `}--${long}${value === undefined ? "" : ` ${value}`}`;
    return [left, text] as const;
  });
  return [
    `${paint("bold", examples.length === 1 ? "Example" : "Examples")}\n${columns(runnable(examples))}`,
    `${paint("bold", asRun(`bun build.ts ${[name, ...args].join(" ")} [options]${behind}`))}\n  ${summary}`,
    `${paint("bold", "Options")}\n${columns(options)}`,
    exits,
    "",
  ]
    .join("\n\n")
    .replace(/\n\n$/, "\n");
}
