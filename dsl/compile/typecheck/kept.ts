/** What is kept of the excerpts of a fleet: `.nivis/words/said.json`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../../disk/write.ts";

/** Sizes and times of files. */
export type States = Readonly<Record<string, string>>;

export interface Kept {
  readonly version: 2;
  /** The files whose words were taken. */
  readonly files: States;
  /** The generated files that the excerpts are of. */
  readonly generated: States;
  readonly words: readonly string[];
  /** The names whose like have been taken in. */
  readonly asked: readonly string[];
}

/** Where the excerpts lie. */
export const excerptsFolder = (root: string): string => join(root, ".nivis", "words");

const pathOf = (root: string): string => join(excerptsFolder(root), "said.json");

/** What was kept last. */
export function readKept(root: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(pathOf(root), "utf8")) as Kept;
    return kept.version === 2 ? kept : undefined;
  } catch {
    return undefined;
  }
}

export const writeKept = (root: string, kept: Kept): void => writeWhole(pathOf(root), JSON.stringify(kept));
