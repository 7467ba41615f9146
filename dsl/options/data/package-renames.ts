/**
 * Names that packages of nixpkgs had, `nixpkgs.renames`: a line of those that were renamed, `old new; …`, and one of those
 * that were removed, with what to take in their place, where something does the same. All are gone from the packages of
 * `nixpkgs.packages`; what is not listed may be gone as well. Gathered from nixpkgs' own lists of May 2024, October and November 2025.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What became of a package. */
export interface OldPackage {
  readonly kind: "renamed" | "removed";
  /** The name to write, or the package to take, below `pkgs`: `alsa-lib`, `nvtopPackages.full`. */
  readonly now?: string;
}

let known: ReadonlyMap<string, OldPackage> | undefined;

/**
 * ```ts
 * oldPackages().get("alsaLib") // { kind: "renamed", now: "alsa-lib" }
 * oldPackages().get("exa") // { kind: "removed", now: "eza" }
 * ```
 */
export function oldPackages(): ReadonlyMap<string, OldPackage> {
  return (known ??= parseRenames(readFileSync(join(import.meta.dirname, "nixpkgs.renames"), "utf8")));
}

/** Reads the lines of `nixpkgs.renames`. */
export function parseRenames(text: string): ReadonlyMap<string, OldPackage> {
  const found = new Map<string, OldPackage>();
  for (const line of text.split("\n")) {
    const [kind, names = ""] = line.split("\t");
    if (kind !== "renamed" && kind !== "removed") continue;
    for (const entry of names.split("; ")) {
      const [old = "", now] = entry.split(" ");
      found.set(old, now === undefined ? { kind } : { kind, now });
    }
  }
  return found;
}
