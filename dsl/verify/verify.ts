/** Evaluates all that a flake offers, side by side. */
import { NivisError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Flake } from "../explain/places.ts";
import { run } from "../options/extract/run.ts";
import { lockCommand, namesCommand, saysInputs, targetCommand, type FlakeToVerify } from "./nix.ts";
import { outputsOf, targetsByPlatform, targetsOf, type Kind, type Names, type Target } from "./outputs.ts";
import { runAll, type Task } from "./pool.ts";
import { said, type Said } from "./result.ts";

/** What is to be verified, and how. */
export interface Wanted extends FlakeToVerify {
  readonly root: string;
  /** Where the lines of the flake come from. */
  readonly files: Flake;
  readonly kinds: ReadonlySet<Kind>;
  /** Hosts and homes, and nothing else. */
  readonly only?: readonly string[];
  readonly jobs: number;
  /** Inputs that `flake.lock` does not have are locked first. */
  readonly lock: boolean;
}

/** One evaluation. */
export interface Outcome extends Said {
  /** What was evaluated: `nixosConfigurations.cinnabar`; an output, or `outputs`, where its names could not be told. */
  readonly attribute: string;
  readonly kind?: Kind;
  readonly seconds: number;
}

/** Who wants to know how it goes; `waiting` counts what runs, too. */
export interface Watcher {
  readonly begins: (attribute: string, waiting: number) => void;
  readonly ends: (outcome: Outcome, waiting: number) => void;
}

/**
 * Locks what is to be locked, asks the flake what it offers, and evaluates every part in a process of its own; `undefined`
 * where Nix is not installed.
 *
 * NV7040: a host that is not there. NV7061, NV7062: the lock file. NV7064: Nix ends without a word. NV80xx: what Nix says.
 */
export async function verifyFlake(wanted: Wanted, watcher: Watcher): Promise<readonly Outcome[] | undefined> {
  const nix = (command: readonly string[]) => run("nix", command, wanted.root);
  if ((await nix(["--version"])) === undefined) return undefined;
  if (wanted.lock && !saysInputs(wanted)) {
    const locked = await nix(lockCommand(wanted));
    if (locked?.code !== 0) throw unlocked(locked?.stderr ?? "");
  }
  const outcomes: Outcome[] = [];
  let waiting = 0;
  /** A task that evaluates; `then` finds more to evaluate in what it came to. */
  const evaluate = (
    attribute: string,
    command: readonly string[],
    then?: (value: string) => readonly Task[],
    kind?: Kind,
  ): Task => {
    waiting++;
    return async () => {
      watcher.begins(attribute, waiting);
      const started = performance.now();
      const ended = await nix(command);
      if (ended === undefined) throw new Error("nix was on PATH a moment ago");
      const seconds = (performance.now() - started) / 1000;
      const outcome = {
        attribute,
        seconds,
        ...(kind === undefined ? {} : { kind }),
        ...said(ended, wanted.files),
      };
      waiting--;
      const found = outcome.ok && then !== undefined ? then(outcome.value) : [];
      // Names alone are no news, but for the warnings and errors on the way.
      if (kind !== undefined || !outcome.ok) outcomes.push(outcome);
      watcher.ends(outcome, waiting);
      return found;
    };
  };
  const evaluations = (targets: readonly Target[]): readonly Task[] =>
    targets.map((target) =>
      evaluate(target.attribute, targetCommand(wanted, target), undefined, target.kind),
    );
  const first = evaluate("outputs", namesCommand(wanted), (value) => {
    const names = JSON.parse(value) as Names;
    const there = outputsOf(wanted.kinds).filter(({ output }) => names[output] !== undefined);
    const plain = there.flatMap(({ output, byPlatform }) =>
      byPlatform ? [] : targetsOf(output, names[output] ?? []),
    );
    if (wanted.only !== undefined) return evaluations(chosen(plain, wanted.only));
    const asking = there.flatMap(({ output, byPlatform }) =>
      byPlatform
        ? [
            evaluate(output, namesCommand(wanted, output), (members) =>
              evaluations(targetsByPlatform(output, JSON.parse(members) as Names)),
            ),
          ]
        : [],
    );
    return [...asking, ...evaluations(plain)];
  });
  await runAll([first], wanted.jobs);
  return outcomes;
}

/** The hosts and homes of these names. NV7040: one is not there. */
export function chosen(targets: readonly Target[], names: readonly string[]): readonly Target[] {
  const of = targets.filter(({ kind }) => kind === "hosts" || kind === "homes");
  const known = of.map(({ name }) => name);
  const problems = names.flatMap((name): readonly Diagnostic[] => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const help =
      meant === undefined ? `there are ${known.join(", ") || "none yet"}` : `did you mean "${meant}"?`;
    return [
      { code: "NV7040", severity: "error", message: `there is no host or home "${name}"`, labels: [], help },
    ];
  });
  const [problem, ...more] = problems;
  if (problem !== undefined) throw new NivisError([problem, ...more]);
  return of.filter(({ name }) => names.includes(name));
}

/** NV7062, with what Nix printed. */
export function unlocked(stderr: string): NivisError {
  const lines = stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("warning:"));
  return new NivisError([
    {
      code: "NV7062",
      severity: "error",
      message: "Nix could not lock the inputs of out/flake.nix",
      labels: [],
      help: "`nix flake lock ./out` says it as well; behind `--` the command takes arguments for Nix",
      notes: lines.slice(-6),
    },
  ]);
}
