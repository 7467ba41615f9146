import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const temporaryOf = (path: string): string => `${path}.${process.pid}.tmp`;

/** Writes a file whole or not at all, and the directories above it where there are none. */
export function writeWhole(path: string, text: string): void {
  const temporary = temporaryOf(path);
  try {
    writeFileSync(temporary, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text);
  }
  renameSync(temporary, path);
}

/** Writes many files whole, side by side, by their names below a directory: a system call waits for the disk, and the next text is made meanwhile. */
export function writer(directory: string): {
  readonly write: (name: string, text: string) => void;
  /** Once all of them are there. */
  readonly done: () => Promise<void>;
} {
  const made = new Set<string>();
  const writes: Promise<unknown>[] = [];
  const renames: (readonly [from: string, to: string])[] = [];
  return {
    write: (name, text) => {
      const path = join(directory, name);
      const above = dirname(path);
      if (!made.has(above)) mkdirSync(above, { recursive: true });
      made.add(above);
      const temporary = temporaryOf(path);
      writes.push(writeFile(temporary, text));
      renames.push([temporary, path]);
    },
    done: async () => {
      await Promise.all(writes);
      for (const [from, to] of renames) renameSync(from, to);
    },
  };
}
