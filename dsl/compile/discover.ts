/** The files of a fleet. */
import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** The directories whose files make a fleet. */
export const rooms = ["flake", "hosts", "home", "overlays", "services"] as const;

const skipped = /^[._]|^node_modules$|\.(?:test|test-d|d)\.ts$/;

/**
 * Every `.ts` file below the rooms of `root`, relative to it, in order of their names: adding a file is enough.
 * Tests, declarations and names that start with `_` or `.` are passed over.
 *
 * ```ts
 * discover("/fleet") // ["flake/inputs.ts", "hosts/stibnite.ts", …]
 * ```
 */
export function discover(root: string): readonly string[] {
  const files: string[] = [];
  for (const room of rooms) walk(root, room, files, new Set());
  return files.toSorted();
}

function walk(root: string, directory: string, files: string[], above: ReadonlySet<string>): void {
  const path = join(root, directory);
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return;
  }
  const links = entries.some((entry) => entry.isSymbolicLink());
  const here = links || above.size > 0 ? new Set([...above, realpathSync(path)]) : above;
  for (const entry of entries) {
    if (skipped.test(entry.name)) continue;
    const name = `${directory}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? statSync(join(root, name), { throwIfNoEntry: false }) : entry;
    if (kind?.isDirectory() === true) {
      if (!entry.isSymbolicLink() || !here.has(realpathSync(join(root, name)))) walk(root, name, files, here);
    } else if (kind?.isFile() === true && entry.name.endsWith(".ts")) files.push(name);
  }
}
