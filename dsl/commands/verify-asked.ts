/** `verify`: what the command line asks for. NV7003: what does not fit. */
import { NivisError } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { jobsFor } from "../verify/nix.ts";
import { kinds, type Kind } from "../verify/outputs.ts";
import type { State } from "../verify/state.ts";
import type { Wanted } from "../verify/verify.ts";
import type { Context } from "./command.ts";

/** What is to be verified, once it is known what `out/` is. */
export interface Asked {
  readonly of: (state: State) => Wanted;
}

export function askedOf({ root, flags, rest: extra = [] }: Context): Asked {
  const wanted = kindsIn(flags["only"]);
  const only = listIn(flags["host"], "host", "cinnabar,galena");
  const jobs = jobsIn(flags["jobs"]);
  if (only !== undefined && ![...wanted].some((kind) => kind === "hosts" || kind === "homes"))
    throw usage("--host is about hosts and homes, which --only leaves out", "leave one of them out");
  return {
    of: ({ out, files, locked }) => ({
      root,
      out,
      files,
      extra,
      kinds: wanted,
      ...(only === undefined ? {} : { only }),
      jobs,
      lock: !locked || flags["lock"] === true,
    }),
  };
}

function listIn(
  given: string | true | undefined,
  flag: string,
  example: string,
): readonly string[] | undefined {
  if (typeof given !== "string") return undefined;
  const words = given.split(",").map((word) => word.trim());
  if (words.includes("")) throw usage(`--${flag} has an empty name`, `write --${flag} ${example}`);
  return words;
}

function kindsIn(given: string | true | undefined): ReadonlySet<Kind> {
  const words = listIn(given, "only", "hosts,homes");
  return new Set(
    words?.map((word) => {
      const kind = kinds.find((one) => one === word);
      if (kind !== undefined) return kind;
      const meant = nearest(word, kinds);
      throw usage(
        `--only does not know "${word}"`,
        meant === undefined ? `it takes ${kinds.join(", ")}` : `did you mean "${meant}"?`,
      );
    }) ?? kinds,
  );
}

function jobsIn(given: string | true | undefined): number {
  if (typeof given !== "string") return jobsFor();
  if (!/^[1-9]\d{0,3}$/.test(given))
    throw usage(`--jobs is a number from 1, not "${given}"`, "write --jobs 4");
  return Number(given);
}

const usage = (message: string, help: string): NivisError =>
  new NivisError([{ code: "NV7003", severity: "error", message, labels: [], help }]);
