/** The options of a flake's locked inputs, by Nix. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectClass } from "../project.ts";
import { type Failing, isNews, isSame, skipOf, unfinished } from "./failing.ts";
import { failure } from "./failure.ts";
import { type LockedInputs, projectOf } from "./lock.ts";
import { run as program, type Run } from "./run.ts";
import { parseTold, type ToldOptions } from "./told.ts";

/** What to read of a flake. */
export interface Extraction {
  readonly out: string;
  readonly class: ProjectClass;
  readonly inputs: LockedInputs;
  /** With the texts of the projects. */
  readonly descriptions: boolean;
}

/** What Nix told of a class. */
export interface Extracted extends ToldOptions {
  /** What it could not evaluate. An option that fails takes anything; the others are whole. */
  readonly failing: readonly Failing[];
  /** What kept it from evaluating defaults, where that are more than `most`; the options are without any then. */
  readonly withoutDefaults?: readonly string[];
}

/** How much may fail. Each costs an evaluation of all; a tree of which more fails is broken as a whole. */
const most = 40;

/**
 * Evaluates the modules of a class with the `nix-instantiate` on PATH. Nothing is written but Nix's own store and caches.
 * What fails is left out, until the rest evaluates; `tell` hears of each.
 *
 * NV7020: Nix is not installed. NV7021: the lock file is older than the flake. NV7022: Nix could not evaluate the options.
 */
export async function extractOptions(
  wanted: Extraction,
  tell: (failing: Failing) => void = () => undefined,
): Promise<Extracted> {
  const own = projectOf[wanted.class];
  let failing: Failing[] = [];
  let withoutDefaults: readonly string[] | undefined;
  for (let traced = false; ; traced = true) {
    const run = await evaluate(wanted, { defaults: withoutDefaults === undefined, failing, traced });
    if (run.code === 0) {
      const told = parseTold(JSON.parse(run.stdout) as unknown, own);
      const news = failing.filter((one) => isNews(one, failing));
      return { ...told, failing: news, ...(withoutDefaults === undefined ? {} : { withoutDefaults }) };
    }
    const error = nixError(run.stderr);
    const place = traced && run.signal === null ? unfinished(run.stderr) : undefined;
    const others = failing.filter(({ part }) => part !== "default");
    if (place !== undefined && failing.length < most && !failing.some((one) => isSame(one, place))) {
      const found = { ...place, error };
      failing.push(found);
      if (isNews(found, failing)) tell(found);
    } else if (place !== undefined && withoutDefaults === undefined && others.length < failing.length) {
      failing = others;
      withoutDefaults = error;
    } else if (traced || run.signal !== null)
      throw failure(
        "NV7022",
        `Nix could not evaluate the options of ${own} (${wanted.inputs[own]?.revision ?? ""})`,
        "`nix flake metadata ./out` lists the inputs; all others can be read one by one with --class",
        run.signal === null ? error : [...error, `Nix was ended by ${run.signal}`],
      );
  }
}

interface Leaving {
  readonly defaults: boolean;
  readonly failing: readonly Failing[];
  /** Whether Nix says what it is at. */
  readonly traced: boolean;
}

async function evaluate(wanted: Extraction, leaving: Leaving): Promise<Run> {
  const own = projectOf[wanted.class];
  const texts: Record<string, string> = {
    flake: `path:${pathToFileURL(wanted.out).pathname}`,
    class: wanted.class,
    skip: skipOf(leaving.failing),
  };
  const names: string[] = [];
  for (const holder of ["nixpkgs", own] as const) {
    const input = wanted.inputs[holder];
    if (input === undefined) continue;
    texts[holder] = input.name;
    names.push(input.name);
  }
  const { descriptions } = wanted;
  const { defaults, traced } = leaving;
  const run = await program("nix-instantiate", [
    "--eval",
    "--strict",
    "--json",
    "--read-write-mode",
    "--extra-experimental-features",
    "nix-command flakes",
    join(import.meta.dirname, "locked.nix"),
    ...Object.entries(texts).flatMap(([name, text]) => ["--argstr", name, text]),
    ...Object.entries({ descriptions, defaults, traced }).flatMap(([name, on]) => [
      "--arg",
      name,
      String(on),
    ]),
  ]);
  if (run === undefined) {
    throw failure(
      "NV7020",
      `Nix is not installed: it would evaluate the modules of ${own} that out/flake.lock names`,
      "run this where `nix-instantiate` is on PATH, or give the options.json of a channel: `bun build.ts types --from-options-json FILE`",
    );
  }
  if (isOlder(run, names)) {
    throw failure(
      "NV7021",
      "out/flake.lock is older than out/flake.nix: it does not lock all that is named there",
      "run `nix flake lock ./out`",
      run.code === 0 ? [] : nixError(run.stderr),
    );
  }
  return run;
}

/** Whether Nix had to lock inputs anew: ours, or others that it cannot find. It does so in memory, and says so. */
function isOlder({ code, stderr }: Run, names: readonly string[]): boolean {
  if (code !== 0) return /while updating the (?:lock file|flake input)/.test(stderr);
  const anew = new Set([...stderr.matchAll(/(?:Updated|Added) input '([^']*)'/g)].map(([, name]) => name));
  return names.some((name) => anew.has(name));
}

/** The lines of Nix's output that say what is wrong: its last error, without warnings and colours. */
export function nixError(stderr: string): readonly string[] {
  const lines = stderr
    // oxlint-disable-next-line no-control-regex -- colours
    .replaceAll(/\u001b\[[\d;]*m/g, "")
    .replaceAll(/[^\s'`"]*\/[a-z0-9]{32}-source\//g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "" && !/^(?:evaluation )?(?:warning|trace):/.test(line.trim()));
  const last = lines.findLastIndex((line) => /^\s*error:/.test(line) && line.trim() !== "error:");
  return lines
    .slice(Math.max(last, 0))
    .slice(0, 8)
    .map((line) => line.trim());
}
