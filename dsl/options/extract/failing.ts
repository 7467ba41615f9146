/** What of a module tree Nix cannot evaluate: found by what it says on the way, and left out. */

/**
 * What of an option fails: its default, its declarations, the options inside of its type, or itself. Of a group that fails
 * nobody knows more than of an option.
 */
export type Part = "default" | "declarations" | "inside" | "option";

/** A part of the tree. */
export interface Place {
  readonly loc: readonly string[];
  readonly part: Part;
}

/** A part that Nix cannot evaluate, with what it says. */
export interface Failing extends Place {
  readonly error: readonly string[];
}

const said = /nivis: (default|declarations|inside|option) (begins|ends): (\[.*\])/;

/**
 * The innermost part that `options.nix` has begun and not ended, by its trace.
 *
 * ```ts
 * unfinished('trace: nivis: option begins: ["a"]\nerror: …') // { loc: ["a"], part: "option" }
 * ```
 */
export function unfinished(stderr: string): Place | undefined {
  const open: (readonly [part: string, loc: string])[] = [];
  for (const line of stderr.split("\n")) {
    const [, part, word, loc] = said.exec(line) ?? [];
    if (part === undefined || loc === undefined) continue;
    if (word === "begins") open.push([part, loc]);
    else open.pop();
  }
  const [part, loc] = open.at(-1) ?? [];
  return part === undefined || loc === undefined
    ? undefined
    : { part: part as Part, loc: JSON.parse(loc) as readonly string[] };
}

export const isSame = (a: Place, b: Place): boolean =>
  a.part === b.part && JSON.stringify(a.loc) === JSON.stringify(b.loc);

/** Whether there is more to say than that the option fails: its declarations then often do as well. */
export const isNews = ({ loc, part }: Place, failing: readonly Place[]): boolean =>
  part === "option" || !failing.some((one) => isSame(one, { loc, part: "option" }));

/** Parts as `options.nix` takes them. */
export function skipOf(parts: readonly Place[]): string {
  const skip = new Map<string, Part[]>();
  for (const { loc, part } of parts) {
    const key = JSON.stringify(loc);
    skip.set(key, [...(skip.get(key) ?? []), part]);
  }
  return JSON.stringify(Object.fromEntries(skip));
}
