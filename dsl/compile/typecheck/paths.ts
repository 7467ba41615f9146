/** What a fleet's settings say of where modules are. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createPathsMatcher, parseTsconfig } from "get-tsconfig";

/** The `paths` of a fleet's `tsconfig.json`, and of what it extends. */
export interface Paths {
  /** With absolute paths. */
  readonly all: { readonly [pattern: string]: readonly string[] };
  /** The file that a specifier leads to by them. */
  readonly locate: (specifier: string) => string | undefined;
}

/** Reads them; `undefined` when the settings cannot be read. */
export function pathsOf(root: string): Paths | undefined {
  const path = join(root, "tsconfig.json");
  try {
    const config = parseTsconfig(path);
    const match = createPathsMatcher({ path, config }) ?? (() => []);
    const patterns = Object.keys(config.compilerOptions?.paths ?? {});
    return {
      // `*` stands for itself: what it leads to is the pattern it is replaced by.
      all: Object.fromEntries(patterns.map((pattern) => [pattern, match(pattern)])),
      locate: (specifier) => match(specifier).find((file) => existsSync(file)),
    };
  } catch {
    return undefined;
  }
}
