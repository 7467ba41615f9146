/** The options of a flake's locked inputs, by Nix. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { ProjectClass } from "../project.ts";
import { parseTold, type ToldOptions } from "./told.ts";

/** The inputs that hold the modules of each class, besides nixpkgs: how fleets call them, and where they come from. */
const holders = {
  nixpkgs: { names: ["nixpkgs"], repositories: ["nixos/nixpkgs"] },
  "nix-darwin": {
    names: ["nix-darwin", "darwin"],
    repositories: ["nix-darwin/nix-darwin", "lnl7/nix-darwin"],
  },
  "home-manager": {
    names: ["home-manager"],
    repositories: ["nix-community/home-manager", "rycee/home-manager"],
  },
} as const;
type Holder = keyof typeof holders;

/** The project whose modules a class consists of. */
export const projectOf: Readonly<Record<ProjectClass, Holder>> = {
  nixos: "nixpkgs",
  darwin: "nix-darwin",
  homeManager: "home-manager",
};

interface LockNode {
  readonly inputs?: Readonly<Record<string, string | readonly string[]>>;
  readonly locked?: { readonly rev?: string; readonly narHash?: string };
  readonly original?: { readonly owner?: string; readonly repo?: string };
}

/** A locked input. */
export interface LockedInput {
  readonly name: string;
  /** The revision, or the hash of what has none. */
  readonly revision: string;
}
export type LockedInputs = Readonly<Partial<Record<Holder, LockedInput>>>;

const failure = (code: string, message: string, help: string, notes: readonly string[] = []): NivisError =>
  new NivisError([
    { code, severity: "error", message, labels: [], help, ...(notes.length === 0 ? {} : { notes }) },
  ]);

/**
 * The inputs of the flake in `out` that hold modules, as its `flake.lock` has them.
 *
 * NV7021: there is no flake, it is not locked, or its lock file cannot be read.
 */
export function lockedInputs(out: string): LockedInputs {
  const lock = (): unknown => JSON.parse(readFileSync(join(out, "flake.lock"), "utf8"));
  let nodes: Readonly<Record<string, LockNode>>;
  let root: LockNode | undefined;
  try {
    const file = lock() as { readonly nodes: Readonly<Record<string, LockNode>>; readonly root: string };
    nodes = file.nodes;
    root = nodes[file.root];
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw failure(
      "NV7021",
      missing
        ? "out/ has no flake.lock, so its inputs have no revisions yet"
        : "out/flake.lock cannot be read",
      missing
        ? "run `bun build.ts`, then `nix flake lock ./out`; or give the options with --from-options-json"
        : "write it again: `nix flake lock ./out`",
      missing || !(error instanceof Error) ? [] : [error.message],
    );
  }
  const inputs = Object.entries(root?.inputs ?? {});
  const nodeOf = (to: string | readonly string[]): LockNode | undefined => {
    if (typeof to === "string") return nodes[to];
    return to.reduce<LockNode | undefined>((node, name) => {
      const next = node?.inputs?.[name];
      return next === undefined ? undefined : nodeOf(next);
    }, root);
  };
  const found = Object.entries(holders).flatMap(([holder, { names, repositories }]) => {
    const named = (names as readonly string[]).map((name) => inputs.find(([input]) => input === name));
    const from = inputs.find(([, to]) => {
      const { owner, repo } = nodeOf(to)?.original ?? {};
      return (repositories as readonly string[]).includes(`${owner}/${repo}`.toLowerCase());
    });
    const [name, to] = named.find((input) => input !== undefined) ?? from ?? [];
    if (name === undefined || to === undefined) return [];
    const { rev, narHash } = nodeOf(to)?.locked ?? {};
    return [[holder, { name, revision: rev?.slice(0, 12) ?? narHash?.slice(0, 19) ?? "unlocked" }] as const];
  });
  return Object.fromEntries(found);
}

/** What to read of a flake. */
export interface Extraction {
  readonly out: string;
  readonly class: ProjectClass;
  readonly inputs: LockedInputs;
  /** With the texts of the projects. */
  readonly descriptions: boolean;
}

/**
 * Evaluates the modules of a class with the `nix-instantiate` on PATH. Nothing is written but Nix's own store and caches.
 *
 * NV7020: Nix is not installed. NV7021: the lock file is older than the flake. NV7022: Nix could not evaluate the options.
 */
export async function extractOptions(wanted: Extraction): Promise<ToldOptions> {
  const { inputs } = wanted;
  const own = projectOf[wanted.class];
  const texts: Record<string, string> = {
    flake: `path:${pathToFileURL(wanted.out).pathname}`,
    class: wanted.class,
  };
  const names: string[] = [];
  for (const holder of ["nixpkgs", own] as const) {
    const input = inputs[holder];
    if (input === undefined) continue;
    texts[holder] = input.name;
    names.push(input.name);
  }
  const run = await nix([
    "--eval",
    "--strict",
    "--json",
    "--read-write-mode",
    "--extra-experimental-features",
    "nix-command flakes",
    join(import.meta.dirname, "locked.nix"),
    ...Object.entries(texts).flatMap(([name, text]) => ["--argstr", name, text]),
    "--arg",
    "descriptions",
    String(wanted.descriptions),
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
  if (run.code !== 0) {
    throw failure(
      "NV7022",
      `Nix could not evaluate the options of ${own} (${inputs[own]?.revision ?? ""})`,
      "`nix flake metadata ./out` lists the inputs; all others can be read one by one with --class",
      nixError(run.stderr),
    );
  }
  return parseTold(JSON.parse(run.stdout) as unknown, own);
}

/** Whether Nix had to lock inputs anew: ours, or others that it cannot find. It does so in memory, and says so. */
function isOlder({ code, stderr }: Run, names: readonly string[]): boolean {
  if (code !== 0) return /while updating the (?:lock file|flake input)/.test(stderr);
  const anew = new Set([...stderr.matchAll(/(?:Updated|Added) input '([^']*)'/g)].map(([, name]) => name));
  return names.some((name) => anew.has(name));
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs Nix; `undefined` where there is none. */
function nix(args: readonly string[]): Promise<Run | undefined> {
  return new Promise((done, fail) => {
    const child = spawn("nix-instantiate", args, { stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => err.push(data));
    child.on("error", (error) =>
      "code" in error && error.code === "ENOENT" ? done(undefined) : fail(error),
    );
    child.on("close", (code) =>
      done({
        code,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      }),
    );
  });
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
