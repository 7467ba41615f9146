/** `types`: the options of the fleet's own inputs, as types and as the schema that definitions are checked against. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { asRun } from "../diagnostics/program.ts";
import type { ProjectClass, TypesFile } from "../options/project.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report, seconds } from "./report.ts";
import type { Regenerated } from "./types-read.ts";

export const types: Command = {
  name: "types",
  summary: "make the option types anew, from the inputs that out/flake.lock names or from an options.json",
  flags: {
    "from-options-json": {
      value: "FILE",
      text: "read the options of a channel or manual (.json or .json.br); needs no Nix",
    },
    class: {
      value: "CLASS",
      text: "nixos, darwin or homeManager alone; all that the inputs have unless told",
    },
    write: { text: "write types/ without asking; otherwise a terminal is asked, and a script only told" },
    check: { text: "write nothing; fail (3) when types/ is not what the inputs say" },
    "no-descriptions": { text: "leave the projects' own texts out of the hover" },
    all: { text: "list every change, not the first of each kind" },
    json: { text: "print the result as JSON, with every change" },
  },
  examples: [
    ["bun build.ts types", "list what changed in the locked inputs, and ask before writing types/"],
    ["bun build.ts types --from-options-json options.json.br --class nixos --write", "without Nix"],
  ],
  run: async (context) => {
    const started = performance.now();
    const only = classOf(context);
    const { typesFromInputs, typesFromList } = await import("./types-read.ts");
    const descriptions = context.flags["no-descriptions"] !== true;
    const list = context.flags["from-options-json"];
    const read =
      typeof list === "string"
        ? await typesFromList(context, list, only, descriptions)
        : await typesFromInputs(context, only, descriptions);
    if (read.diagnostics.some(({ severity }) => severity === "error")) {
      report(context, read.diagnostics);
      if (context.flags["json"] !== true) context.warn("Nothing was written.\n");
      return exitCodes.errors;
    }
    return finish(context, read.made, read.diagnostics, started);
  },
};

/** The class of `--class`. NV7003: there is no such class. */
function classOf({ flags }: Context): ProjectClass | undefined {
  const named = flags["class"];
  if (typeof named !== "string") return undefined;
  const known: readonly ProjectClass[] = ["nixos", "darwin", "homeManager"];
  const found = known.find((name) => name === named);
  if (found !== undefined) return found;
  const meant = nearest(named, known);
  const help = meant === undefined ? `--class takes ${known.join(", ")}` : `did you mean "${meant}"?`;
  const message = `there is no class "${named}" whose types can be made`;
  throw new NivisError([{ code: "NV7003", severity: "error", message, labels: [], help }]);
}

/** Lists the changes, and writes them where that is wanted. */
async function finish(
  context: Context,
  made: readonly Regenerated[],
  diagnostics: readonly Diagnostic[],
  started: number,
): Promise<number> {
  const { flags, root } = context;
  const stale = made.flatMap(({ files }) => files).filter((file) => isStale(root, file));
  const text = flags["json"] !== true;
  if (text) {
    const { listChanges } = await import("./types-list.ts");
    for (const one of made)
      context.print(listChanges(one, { paint: context.paint, all: flags["all"] === true }));
  }
  const checking = flags["check"] === true;
  const wanted =
    stale.length > 0 && !checking && (flags["write"] === true || (text && (await confirmed(stale.length))));
  if (wanted) {
    const { writeWhole } = await import("../disk/write.ts");
    for (const { path, text: content } of stale) writeWhole(join(root, path), content);
  }
  report(context, diagnostics, {
    classes: made.map(({ class: name, origin, options, changes, unknown, failing, files }) => ({
      class: name,
      origin,
      options,
      ...changes,
      notUnderstood: unknown,
      notEvaluated: failing.map(({ loc, ...more }) => ({ option: loc.join("."), ...more })),
      files: files.map(({ path }) => path),
    })),
    stale: wanted ? [] : stale.map(({ path }) => path),
    written: wanted ? stale.map(({ path }) => path) : [],
  });
  if (text) tell(context, stale, wanted, started);
  return checking && stale.length > 0 ? exitCodes.out : exitCodes.ok;
}

function isStale(root: string, { path, text }: TypesFile): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
}

/** Asks whoever sits at the terminal; nobody there is a no. */
async function confirmed(files: number): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stdout.isTTY !== true) return false;
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(
      `Write ${files} ${files === 1 ? "file" : "files"} to types/? [y/N] `,
    );
    return /^\s*y(?:es)?\s*$/i.test(answer);
  } finally {
    terminal.close();
  }
}

function tell(context: Context, stale: readonly TypesFile[], written: boolean, started: number): void {
  const { paint, print, warn } = context;
  const time = paint("dim", seconds(started));
  if (stale.length === 0) return print(`${paint("green", "types/ is up to date")} ${time}\n`);
  if (!written) {
    const how =
      context.flags["check"] === true ? asRun("run `bun build.ts types --write`") : "--write writes them";
    return warn(
      `${paint("yellow", "Nothing was written")}: ${stale.map(({ path }) => path).join(", ")}; ${how}.\n`,
    );
  }
  print(`${paint("green", "types/")}: ${stale.length} written ${time}\n`);
  const settings = join(context.root, "tsconfig.json");
  if (!existsSync(settings) || !readFileSync(settings, "utf8").includes('"nivis/options/*"'))
    warn(
      "TypeScript does not read types/ yet. In tsconfig.json, below compilerOptions:\n" +
        '  "paths": { "nivis/options/*": ["./types/*.d.ts"' +
        (existsSync(join(context.root, "dsl")) ? ', "./dsl/options/generated/*.d.ts"' : "") +
        "] }\n",
    );
}
