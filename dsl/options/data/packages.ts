/**
 * The packages of nixpkgs, `nixpkgs.packages`: one line for each set and set of platforms,
 *
 *     <set><TAB><platforms><TAB>name name …
 *
 * where the set is empty for the top level and platforms are letters: `L` x86_64-linux, `l` aarch64-linux,
 * `D` aarch64-darwin, `d` x86_64-darwin; `*` is all of them, or that the package does not say. `?` marks names of which
 * nothing but the name is known.
 */
import type { System } from "../types/values.ts";

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
    put(dot < 0 ? "" : name.slice(0, dot), on === undefined || on.length === 4 ? "*" : on, name.slice(dot + 1));
    known.add(name.split(".", 1)[0] ?? name);
  }
  for (const name of Object.keys(names as object)) if (plain.test(name) && !known.has(name)) put("", "?", name);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => `${key}\t${members.sort().join(" ")}\n`)
    .join("");
}

/** What is known of a package: where it runs (`null`: only its name is known). */
export interface PackageFacts {
  readonly systems: readonly System[] | null;
}

const everywhere = Object.values(platformLetters);

/** Reads `nixpkgs.packages`: set (`""` the top level) → name → facts. */
export function parsePackages(text: string): ReadonlyMap<string, ReadonlyMap<string, PackageFacts>> {
  const sets = new Map<string, Map<string, PackageFacts>>();
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const [set = "", on = "", members = ""] = line.split("\t");
    const systems = on === "?" ? null : on === "*" ? everywhere : [...on].flatMap((letter) => platformLetters[letter] ?? []);
    let into = sets.get(set);
    if (into === undefined) sets.set(set, (into = new Map()));
    for (const name of members.split(" ")) into.set(name, { systems });
  }
  return sets;
}
