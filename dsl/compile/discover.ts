/** The files of a fleet. */
import { join } from "node:path";
import { entriesAt, kindAt, realPath } from "../disk/read.ts";

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
  const entries = entriesAt(path);
  if (entries === undefined) return;
  const links = entries.some(({ kind }) => kind === "link");
  const here = links || above.size > 0 ? new Set([...above, realPath(path)]) : above;
  for (const entry of entries) {
    if (skipped.test(entry.name)) continue;
    const name = `${directory}/${entry.name}`;
    const linked = entry.kind === "link";
    const kind = linked ? kindAt(join(root, name)) : entry.kind;
    if (kind === "directory") {
      if (!linked || !here.has(realPath(join(root, name)))) walk(root, name, files, here);
    } else if (kind === "file" && entry.name.endsWith(".ts")) files.push(name);
  }
}
