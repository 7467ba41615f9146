/** Suggestions for misspelt names. */

/**
 * The candidate that `name` was probably meant to be, `undefined` when none is near: at most a third of its length in
 * edits, where two neighbours that changed places count as one, and the case of a letter, or of all, as a half.
 *
 * ```ts
 * nearest("enabel", ["enable", "package"]) // "enable"
 * ```
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bound = Math.max(1, Math.floor(name.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) > bound) continue;
    const cost = sameLetters(name, candidate) ? 0.5 : distance(name, candidate, bound);
    if (cost < bound) {
      bound = cost;
      best = candidate;
    }
  }
  return best;
}

/** The edits between two names, as `nearest` counts them; `bound` when they are that many or more. */
export function distance(from: string, to: string, bound: number): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    let lowest = i;
    for (let j = 1; j <= to.length; j++) {
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + letters(from[i - 1] ?? "", to[j - 1] ?? ""),
      );
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      lowest = Math.min(lowest, cost);
    }
    if (lowest >= bound) return bound;
    before = row;
    row = next;
  }
  return row[to.length] ?? bound;
}

/** Of another case throughout: `verbose` and `VERBOSE`. */
const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && a.toLowerCase() === b.toLowerCase();

const letters = (a: string, b: string): number =>
  a === b ? 0 : a.toLowerCase() === b.toLowerCase() ? 0.5 : 1;
