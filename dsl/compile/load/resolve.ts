/** Which file a relative import means. */
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { kindAt, realPath } from "../../disk/read.ts";
import type { Kind } from "../../disk/read.ts";

const self = fileURLToPath(import.meta.url);

/** The library: its files are imported as they are. */
export const library = realpathSync(join(dirname(self), "../.."));

/** What the library's own files end in: `.ts` in its repository, `.js` where it is installed. */
export const libraryEnding = extname(self);

declare const NIVIS_BUNDLE: string | undefined;

/** Where the bundle lies whose code this is (`dsl/bytecode/`); `undefined` in the library's own files. */
export const bundle = typeof NIVIS_BUNDLE === "string" ? NIVIS_BUNDLE : undefined;

/** The files of the library that others import, and the names of the modules that stand for them beside a bundle. */
export const doors: Readonly<Record<string, string>> = {
  [`index${libraryEnding}`]: "index",
  [`compile/load/runtime${libraryEnding}`]: "runtime",
  [`commands/run${libraryEnding}`]: "run",
};

/** A fleet imports a file of the library that is inside of the bundle, and would have it twice: the sources are to run. */
export class NotBundled extends Error {
  override readonly name = "NotBundled";
}

/** The file to import for one of the library: itself, or its door in the bundle that runs. */
export function loadedFrom(path: string): string {
  if (bundle === undefined) return path;
  const door = doors[relative(library, path).split(sep).join("/")];
  if (door === undefined) throw new NotBundled(path);
  return join(bundle, `${door}.mjs`);
}

/** The name that the installed library is imported by. */
export const packageName = "nivis";

/** What an import leads to. `file` of a fleet file is relative to the root, with `/`. */
export type Resolved =
  | { readonly kind: "fleet"; readonly file: string }
  | { readonly kind: "library" | "other"; readonly path: string }
  | { readonly kind: "package" }
  | { readonly kind: "missing" };

const endings = [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json"];
const woven = /\.(?:m?[jt]s|json)$/;
const typed: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};

const inside = (directory: string, path: string): boolean => path.startsWith(directory + sep);

/** Resolves imports of one fleet as Bun and tsx do: endings may be left out, a directory means its `index`. */
export function resolver(root: string): (from: string, specifier: string) => Resolved {
  const known = new Map<string, Kind | undefined>();
  const kindOf = (path: string): Kind | undefined => {
    if (known.has(path)) return known.get(path);
    const kind = kindAt(path);
    known.set(path, kind);
    return kind;
  };
  const isFile = (path: string): boolean => kindOf(path) === "file";
  const locate = (path: string): string | undefined => {
    if (isFile(path)) return path;
    const [ending = ""] = /\.[cm]?js$/.exec(path) ?? [];
    const stem = path.slice(0, path.length - ending.length);
    const candidates = [
      ...(typed[ending] ?? []).map((other) => stem + other),
      ...endings.map((other) => path + other),
      ...(kindOf(path) === "directory" ? endings.map((other) => join(path, `index${other}`)) : []),
    ];
    return candidates.find(isFile);
  };
  const real = new Map<string, string>();

  const resolved = new Map<string, Resolved>();
  return (from, specifier) => {
    const asked = `${dirname(from)}\0${specifier}`;
    const before = resolved.get(asked);
    if (before !== undefined) return before;
    const found = find(from, specifier);
    resolved.set(asked, found);
    return found;
  };

  function find(from: string, specifier: string): Resolved {
    if (specifier === packageName) return { kind: "library", path: join(library, `index${libraryEnding}`) };
    if (!/^\.{0,2}\/|^\.{1,2}$/.test(specifier)) return { kind: "package" };
    const path = locate(resolve(root, dirname(from), specifier.replace(/[?#].*$/, "")));
    if (path === undefined) return { kind: "missing" };
    const target = real.get(path) ?? realPath(path);
    real.set(path, target);
    if (inside(library, target)) return { kind: "library", path: target };
    if (!inside(root, target) || target.includes(`${sep}node_modules${sep}`) || !woven.test(target)) {
      return { kind: "other", path: target };
    }
    return { kind: "fleet", file: relative(root, target).split(sep).join("/") };
  }
}
