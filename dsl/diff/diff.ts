/**
 * What the working tree changes since a commit. Both sides are built, by the same library: the committed `out/` would be
 * text to guess from, and what another version of Nivis printed would count as a change of the fleet.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keepToPlace } from "../compile/place.ts";
import { compile, hasErrors, outOf, type Compiled } from "../compile/compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ReadLines } from "../diagnostics/frame.ts";
import { linesBelow } from "../diagnostics/render.ts";
import { compare, type Difference } from "./compare.ts";
import { checkOut } from "./revision.ts";
import { snapshotOf, type Snapshot } from "./snapshot.ts";

/** What came of it. */
export type Diff =
  | {
      readonly kind: "difference";
      readonly difference: Difference;
      readonly commit: string;
      /** What is told about the present side. */
      readonly diagnostics: readonly Diagnostic[];
    }
  /** One side does not compile; places are below `root`. */
  | {
      readonly kind: "failure";
      readonly diagnostics: readonly Diagnostic[];
      /** The lines of a file that they are about. */
      readonly read: ReadLines;
    };

/**
 * Compares the project with a revision of it.
 *
 * NV7032: the fleet of the revision does not compile; its errors follow. Errors of the present side as they are;
 * NV7030 and NV7031 are thrown (`checkOut`).
 */
export async function diff(root: string, revision: string): Promise<Diff> {
  keepToPlace(root);
  const former = checkOut(root, revision);
  try {
    const now = await compile(root);
    if (now.fleet === undefined || hasErrors(now.diagnostics))
      return { kind: "failure", diagnostics: now.diagnostics, read: linesBelow(root) };
    const after = take(root, now);
    // Whether its types were right is no matter; nor are rules that it was not written under.
    const then = await compile(former.root, { types: false });
    const errors = then.diagnostics.filter(({ severity, code }) => severity === "error" && !judges(code));
    if (then.fleet === undefined || errors.length > 0)
      return { kind: "failure", diagnostics: [failed(revision), ...errors], read: kept(former.root, errors) };
    const difference = compare(take(former.root, then), after);
    return { kind: "difference", difference, commit: former.commit, diagnostics: now.diagnostics };
  } finally {
    former.remove();
  }
}

/** Codes that judge a fleet which is there: definitions against schemas, rules across the fleet. */
const judges = (code: string): boolean => /^NV[45]/.test(code);

function take(root: string, compiled: Compiled): Snapshot {
  const lock = join(outOf(root), "flake.lock");
  return snapshotOf(compiled, existsSync(lock) ? readFileSync(lock, "utf8") : undefined);
}

/** The lines that diagnostics show, kept beyond their directory. */
function kept(root: string, diagnostics: readonly Diagnostic[]): ReadLines {
  const read = linesBelow(root);
  for (const { labels } of diagnostics) for (const { origin } of labels) read(origin.file);
  return read;
}

/** NV7032. */
export const failed = (revision: string): Diagnostic => ({
  code: "NV7032",
  severity: "error",
  message: `the fleet of ${revision} does not compile, so there is nothing to compare with`,
  labels: [],
  help: "name an older commit that does: `bun build.ts diff <rev>`. Its errors follow",
});
