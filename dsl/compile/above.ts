import { dirname } from "node:path";

/** A directory, and those above it, up to the root: `[...above("/a/b")] // ["/a/b", "/a", "/"]`. */
export function* above(start: string): Generator<string> {
  for (let directory = start; ; directory = dirname(directory)) {
    yield directory;
    if (dirname(directory) === directory) return;
  }
}
