/**
 * The library as one file with the bytecode of Bun's engine beside it, which `npm ci` makes (`make.ts`): it starts without
 * reading, parsing and linking some 500 files. Bun alone runs it, and only as long as it is that of the sources.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { above } from "../compile/above.ts";
import { digest } from "../disk/digest.ts";
import { changedSince } from "../disk/read.ts";
import type { Read } from "../disk/read.ts";

/** In the directory of bundles: which one is in use. */
export const manifestName = "manifest.json";

/** The bundle that is in use: its directory, and the files it was made of. */
export interface Manifest {
  readonly name: string;
  readonly madeOf: readonly Read[];
}

const library = realpathSync(join(dirname(fileURLToPath(import.meta.url)), ".."));

/** Where bundles of this library for this Bun lie; `undefined` where there is no Bun, or nothing is installed. */
export function directoryOfBundles(): string | undefined {
  const { bun } = process.versions;
  if (bun === undefined) return undefined;
  const modules = [...above(library)]
    .map((path) => join(path, "node_modules"))
    .find((path) => existsSync(path));
  if (modules === undefined) return undefined;
  return join(modules, ".cache/nivis", digest(`${library}\0${bun}`).slice(0, 16));
}

/** The directory of the bundle of the sources as they are now. */
export function freshBundle(): string | undefined {
  const directory = directoryOfBundles();
  if (directory === undefined) return undefined;
  try {
    const { name, madeOf } = JSON.parse(readFileSync(join(directory, manifestName), "utf8")) as Manifest;
    return changedSince(madeOf) === undefined ? join(directory, name) : undefined;
  } catch {
    return undefined;
  }
}

/** A door of the bundle by its name (`doors`, `dsl/compile/load/resolve.ts`), if there is a bundle that can be run. */
export async function importBundled<M>(door: string): Promise<M | undefined> {
  const directory = freshBundle();
  if (directory === undefined) return undefined;
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(join(directory, `${door}.mjs`)).href)) as M;
  } catch {
    return undefined;
  }
}
