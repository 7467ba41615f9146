/** What TypeScript might propose for a misspelt name. */
import { distance } from "../../diagnostics/nearest.ts";

/** The names that a text of the compiler speaks of: it puts them in quotes. */
export const quotedIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/["']([\p{ID_Continue}$-]+)["']/gu)].map(([, name = ""]) => name)),
];

/**
 * The candidates that are as near to one of these names as TypeScript would propose, or nearer: it takes those of a length
 * that differs by a third, in edits of two fifths, and counts an exchange as two.
 */
export function alike(names: readonly string[], candidates: readonly string[]): ReadonlySet<string> {
  const known = candidates.map((name) => [name, lettersOf(name)] as const);
  const found = new Set<string>();
  for (const name of names) {
    const longer = Math.max(2, Math.floor(name.length * 0.34));
    const bound = Math.floor(name.length * 0.4) + 1;
    const own = lettersOf(name);
    for (const [other, letters] of known) {
      if (Math.abs(other.length - name.length) > longer) continue;
      // Each letter that only one of them has takes an edit.
      if (count(own & ~letters) >= bound || count(letters & ~own) >= bound) continue;
      if (distance(name, other, bound) < bound) found.add(other);
    }
  }
  return found;
}

/** Which letters and digits a name has, whatever their case, a bit for each; digits share some. */
function lettersOf(name: string): number {
  let bits = 0;
  for (let at = 0; at < name.length; at++) bits |= 1 << (name.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set. */
function count(bits: number): number {
  let left = bits;
  let found = 0;
  for (; left !== 0; left &= left - 1) found += 1;
  return found;
}
