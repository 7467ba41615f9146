/**
 * The packages of nixpkgs, `nixpkgs.packages`: one line for each set and set of platforms,
 *
 *     <set><TAB><platforms><TAB>name name …
 *
 * where the set is empty for the top level and platforms are letters: `L` x86_64-linux, `l` aarch64-linux,
 * `D` aarch64-darwin, `d` x86_64-darwin; `*` is all of them, or that the package does not say, `-` none of them. `?` marks
 * names of which nothing but the name is known, `~` those that only an old nixpkgs is known to have had.
 */
import type { System } from "../types/values.ts";
import { LazyMap } from "./lazy-map.ts";
import { SortedNames } from "./sorted-names.ts";

export const platformLetters: { readonly [letter: string]: System } = {
  L: "x86_64-linux",
  l: "aarch64-linux",
  D: "aarch64-darwin",
  d: "x86_64-darwin",
};

interface ExtractedPackage {
  readonly name: string;
  readonly on?: string;
}

const plain = /^[A-Za-z_][\w'+-]*$/;
const dotted = /^[A-Za-z_0-9][\w'+.-]*$/;

/** Extracted packages and names → the text of `nixpkgs.packages`, sorted. Names that are no attribute names are left out. */
export function packageLines(packages: unknown, names: unknown): string {
  const groups = new Map<string, string[]>();
  const put = (set: string, on: string, name: string): void => {
    const key = `${set}\t${on}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  };
  const known = new Set<string>();
  for (const { name, on } of packages as readonly ExtractedPackage[]) {
    if (!dotted.test(name)) continue;
    const dot = name.lastIndexOf(".");
    put(dot < 0 ? "" : name.slice(0, dot), on === undefined || on.length === 4 ? "*" : on === "" ? "-" : on, name.slice(dot + 1));
    known.add(name.split(".", 1)[0] ?? name);
  }
  for (const [name, sources] of Object.entries(names as { readonly [name: string]: readonly string[] })) {
    if (plain.test(name) && !known.has(name)) put("", sources.every((source) => source === "20.09") ? "~" : "?", name);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => `${key}\t${members.toSorted().join(" ")}\n`)
    .join("");
}

/** What is known of a package. */
export interface PackageFacts {
  /** Where it runs: letters of `platformLetters`. Empty where nothing but the name is known. */
  readonly on: string;
  readonly known: "package" | "name" | "old-name";
}

const everywhere = Object.keys(platformLetters).join("");

/** Whether a package is available on a system; one of unknown platforms may be. */
export const availableOn = ({ on, known }: PackageFacts, system: System): boolean =>
  known !== "package" || [...on].some((letter) => platformLetters[letter] === system);

export type PackageSets = ReadonlyMap<string, ReadonlyMap<string, PackageFacts>>;

const factsOf = (on: string): PackageFacts =>
  on === "?" || on === "~"
    ? { on: "", known: on === "?" ? "name" : "old-name" }
    : { on: on === "*" ? everywhere : on === "-" ? "" : on, known: "package" };

/** Reads `nixpkgs.packages`: set (`""` the top level) → name → facts. The names of a set are looked up as they are asked for. */
export function parsePackages(text: string): PackageSets {
  const lines = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const set = line.slice(0, line.indexOf("\t"));
    const of = lines.get(set);
    if (of === undefined) lines.set(set, [line]);
    else of.push(line);
  }
  const sets = new LazyMap<ReadonlyMap<string, PackageFacts>>();
  for (const [set, of] of lines) {
    sets.later(
      set,
      () =>
        new SortedNames(
          of.map((line) => {
            const [, on = "", names = ""] = line.split("\t");
            return [names, factsOf(on)];
          }),
        ),
    );
  }
  return sets;
}
