/** Command-line arguments, with suggestions for what is misspelt. */
import { parseArgs } from "node:util";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Command, Flag } from "./command.ts";

export interface Parsed {
  /** `undefined` when none was named. */
  readonly command: Command | undefined;
  readonly flags: Readonly<Record<string, string | true>>;
  readonly args: readonly string[];
  /** What stands behind `--`, for commands that pass it on. */
  readonly rest: readonly string[];
}

export const commonFlags: Readonly<Record<string, Flag>> = { help: { short: "h", text: "show this help" } };

/**
 * Reads the arguments: the first word that is no option names the command.
 *
 * NV7001 unknown command, NV7002 unknown option, NV7003 an option or argument that does not fit.
 */
export function parseArguments(commands: readonly [Command, ...Command[]], given: readonly string[]): Parsed {
  const end = given.includes("--") ? given.indexOf("--") : given.length;
  const argv = given.slice(0, end);
  const named = commands.flatMap(({ flags }) => Object.entries(flags));
  const values = new Set(
    named.flatMap(([name, flag]) =>
      flag.value === undefined ? [] : [`--${name}`, `-${flag.short ?? name}`],
    ),
  );
  const position = argv.findIndex(
    (word, index) => !word.startsWith("-") && !values.has(argv[index - 1] ?? ""),
  );
  const word = argv[position];
  const command = commands.find(({ name }) => name === word);
  if (word !== undefined && command === undefined) {
    const meant = nearest(
      word,
      commands.map(({ name }) => name),
    );
    throw usage(
      "NV7001",
      `there is no command "${word}"`,
      meant === undefined ? "see `bun build.ts --help`" : `did you mean "${meant}"?`,
    );
  }
  const known: Readonly<Record<string, Flag>> = { ...(command ?? commands[0]).flags, ...commonFlags };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { short, value }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const rest = position < 0 ? argv : argv.toSpliced(position, 1);
  const { tokens } = parseArgs({
    args: [...rest],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Record<string, string | true> = {};
  const args: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") args.push(token.value);
    if (token.kind !== "option") continue;
    const flag = known[token.name];
    if (flag === undefined) {
      const meant = token.rawName.startsWith("--") ? nearest(token.name, Object.keys(known)) : undefined;
      const help =
        meant === undefined
          ? `see \`bun build.ts ${command?.name ?? ""} --help\``.replace("  ", " ")
          : `did you mean "--${meant}"?`;
      throw usage("NV7002", `${(command ?? commands[0]).name} has no option "${token.rawName}"`, help);
    }
    if (flag.value === undefined && token.value !== undefined)
      throw usage("NV7003", `${token.rawName} takes no value`, `write ${token.rawName} alone`);
    if (flag.value !== undefined && token.value === undefined)
      throw usage("NV7003", `${token.rawName} needs ${flag.value}`, `${token.rawName} ${flag.value}`);
    flags[token.name] = token.value ?? true;
  }
  const passed = given.slice(end + 1);
  if ((command ?? commands[0]).rest === undefined) args.push(...passed);
  const expected = (command ?? commands[0]).args ?? [];
  const extra = args[expected.length];
  if (extra !== undefined)
    throw usage(
      "NV7003",
      `"${extra}" is one argument too many`,
      `see \`bun build.ts ${command?.name ?? "build"} --help\``,
    );
  return { command, flags, args, rest: passed };
}

function usage(code: string, message: string, help: string): NivisError {
  return new NivisError([{ code, severity: "error", message, labels: [], help }]);
}
