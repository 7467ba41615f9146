/** What TypeScript might propose for a misspelt name. */
import { readFileSync } from "node:fs";
import { distance } from "../../diagnostics/nearest.ts";

/** The names that a text of the compiler speaks of: it puts them in quotes. */
export const namesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/["']([\p{ID_Continue}$-]+)["']/gu)].map(([, name = ""]) => name));

const member = /^ {2}(?:readonly )?"?([\p{ID_Continue}$-]+)"?\??:/gmu;

/**
 * The members of generated files that are as near to one of these names as TypeScript would propose, or nearer: it takes those of a
 * length that differs by a third, in edits of two fifths, and counts an exchange as two.
 */
export function alike(names: ReadonlySet<string>, files: Iterable<string>): ReadonlySet<string> {
  const members = new Set<string>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(member)) members.add(name);
  const found = new Set<string>();
  for (const name of names) {
    const longer = Math.max(2, Math.floor(name.length * 0.34));
    const bound = Math.floor(name.length * 0.4) + 1;
    for (const other of members)
      if (Math.abs(other.length - name.length) <= longer && distance(name, other, bound) < bound)
        found.add(other);
  }
  return found;
}
