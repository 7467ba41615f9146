/** What a command is. */
import type { Paint } from "../diagnostics/style.ts";

/** How a run ended; documented in `--help`. */
export const exitCodes = {
  /** Done. */
  ok: 0,
  /** The fleet has errors. */
  errors: 1,
  /** The command line is wrong. */
  usage: 2,
  /** `out/` is not what the build would leave: stale (`--check`), edited by hand, or being written by another build. */
  out: 3,
  /** Nix is not installed, so that nothing could be verified. */
  noNix: 4,
  /** A defect of Nivis itself. */
  defect: 70,
} as const;

/** An option of a command; `value` names its argument, absent for switches. */
export interface Flag {
  readonly short?: string;
  readonly value?: string;
  readonly text: string;
}

/** What a command is given. */
export interface Context {
  /** The project's directory. */
  readonly root: string;
  readonly flags: Readonly<Record<string, string | true>>;
  readonly args: readonly string[];
  /** What stands behind `--`. */
  readonly rest?: readonly string[];
  /** Colours and columns of standard output and standard error. */
  readonly paint: Paint;
  readonly width: number;
  /** Writes to standard output, and to standard error. */
  readonly print: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** One command, in a file of its own. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Names of arguments: `<file>`; more than these are an error. */
  readonly args?: readonly string[];
  /** What it does with words behind `--`: `arguments of nix`; absent where they are no others than those before. */
  readonly rest?: string;
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** Does the work and gives the exit code. Modules only it needs are imported inside. */
  readonly run: (context: Context) => Promise<number>;
}
