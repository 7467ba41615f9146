/** The options of a flake's locked inputs, by Nix. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProjectClass } from "../project.ts";
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
  /** What kept Nix from evaluating defaults, where it could not; the options are without them then. */
  readonly withoutDefaults?: readonly string[];
}

/**
 * Evaluates the modules of a class with the `nix-instantiate` on PATH. Nothing is written but Nix's own store and caches.
 *
 * NV7020: Nix is not installed. NV7021: the lock file is older than the flake. NV7022: Nix could not evaluate the options.
 */
export async function extractOptions(wanted: Extraction): Promise<Extracted> {
  const own = projectOf[wanted.class];
  const first = await evaluate(wanted, true);
  if (first.code === 0) return parseTold(JSON.parse(first.stdout) as unknown, own);
  // A default that fails takes everything with it: names and types are worth more.
  const second = await evaluate(wanted, false);
  if (second.code === 0)
    return {
      ...parseTold(JSON.parse(second.stdout) as unknown, own),
      withoutDefaults: nixError(first.stderr),
    };
  throw failure(
    "NV7022",
    `Nix could not evaluate the options of ${own} (${wanted.inputs[own]?.revision ?? ""})`,
    "`nix flake metadata ./out` lists the inputs; all others can be read one by one with --class",
    nixError(second.stderr),
  );
}

async function evaluate(wanted: Extraction, defaults: boolean): Promise<Run> {
  const own = projectOf[wanted.class];
  const texts: Record<string, string> = {
    flake: `path:${pathToFileURL(wanted.out).pathname}`,
    class: wanted.class,
  };
  const names: string[] = [];
  for (const holder of ["nixpkgs", own] as const) {
    const input = wanted.inputs[holder];
    if (input === undefined) continue;
    texts[holder] = input.name;
    names.push(input.name);
  }
  const { descriptions } = wanted;
  const run = await program("nix-instantiate", [
    "--eval",
    "--strict",
    "--json",
    "--read-write-mode",
    "--extra-experimental-features",
    "nix-command flakes",
    join(import.meta.dirname, "locked.nix"),
    ...Object.entries(texts).flatMap(([name, text]) => ["--argstr", name, text]),
    ...Object.entries({ descriptions, defaults }).flatMap(([name, on]) => ["--arg", name, String(on)]),
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
    .replaceAll(/\/nix\/store\/[a-z0-9]{32}-source\//g, "")
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "" && !/^(?:evaluation )?(?:warning|trace):/.test(line.trim()));
  const last = lines.findLastIndex((line) => /^\s*error:/.test(line) && line.trim() !== "error:");
  return lines
    .slice(Math.max(last, 0))
    .slice(0, 8)
    .map((line) => line.trim());
}
