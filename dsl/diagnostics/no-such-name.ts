/** A name that nothing binds, by what people who write Nix mean with it. */
import type { Diagnostic } from "./diagnostic.ts";

/** What a module gets as arguments. */
const moduleArguments: ReadonlySet<string> = new Set([
  "config",
  "lib",
  "pkgs",
  "options",
  "modulesPath",
  "osConfig",
]);

/** What the library exports for expressions. */
const exported: ReadonlySet<string> = new Set(["nix", "raw", "file", "self", "github", "just"]);

/** How to come by a name that is not there; `undefined` where nothing is known of it. */
export function nameHelp(name: string): string | undefined {
  if (moduleArguments.has(name))
    return `a module gets it as an argument: ({ ${name} }) => …; a function of your own has to be given it`;
  if (exported.has(name)) return `import it with the builders: import { ${name}, … }`;
  if (name === "types") return "options gets it as an argument: ({ lib, types }) => …";
  if (name === "inputs") return "it is what flakeInputs({ … }) gave: import it from the file that exports it";
  return undefined;
}

/**
 * What is said of a name that is not there: how to get the argument of a module, what to import, how a name with a hyphen is
 * written. `line` is the line of the source, `diagnostic` of TS2304.
 *
 * ```ts
 * noSuchName("pkgs", …) // help: config gets it as an argument: ({ pkgs }) => …
 * ```
 */
export function noSuchName(diagnostic: Diagnostic, line: string): Diagnostic {
  const name = /^Cannot find name '([\w$]+)'/.exec(diagnostic.message)?.[1];
  if (name === undefined) return diagnostic;
  const hyphenated = withHyphen(line, (diagnostic.labels[0]?.origin.column ?? 1) - 1);
  if (hyphenated !== undefined) return { ...diagnostic, ...hyphenated };
  const help = nameHelp(name);
  return help === undefined ? diagnostic : { ...diagnostic, help };
}

/** `pkgs.nix-output-monitor`, where `output` was looked for. */
function withHyphen(line: string, at: number): Pick<Diagnostic, "message" | "help"> | undefined {
  const [, set, head] = /([A-Za-z_$][\w$.]*)\.([\w-]+)-$/.exec(line.slice(0, at)) ?? [];
  const [tail] = /^[\w-]+/.exec(line.slice(at)) ?? [];
  if (set === undefined || head === undefined || tail === undefined) return undefined;
  return {
    message: `JavaScript reads ${head}-${tail} as a subtraction`,
    help: `a name with a hyphen stands in brackets: ${set}["${head}-${tail}"]`,
  };
}

/** Whether it is about a name with a hyphen; all else that is said of its line follows from it. */
export const isOfHyphen = ({ code, message }: Diagnostic): boolean =>
  code === "TS2304" && message.endsWith("as a subtraction");
