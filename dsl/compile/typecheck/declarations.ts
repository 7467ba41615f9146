/**
 * The library as TypeScript declares it. A fleet beside the sources of the library would check them with each of its own checks,
 * which costs as much as a small fleet; a bundle of the library has its declarations beside it, and the build's type-check reads those in
 * place of the sources, by way of a project reference (https://www.typescriptlang.org/docs/handbook/project-references.html). The package
 * has declarations alone. In both the words that they say are kept in a list, so that no build looks for them.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { above } from "../above.ts";
import { bundle, library, libraryEnding } from "../load/resolve.ts";
import { findCompiler } from "./compiler.ts";
import { wordsOf } from "./excerpt.ts";
import { excerpted } from "./excerpted.ts";
import { importedBy } from "./imported.ts";

export interface Declarations {
  /** Where they lie, each as its source lies in the library. */
  readonly folder: string;
  /**
   * The sources that they stand for, relative to the library, and those which are declarations themselves; none in the package,
   * where nothing else can be read.
   */
  readonly sources: readonly string[];
  /** What they say (`said.ts`). */
  readonly words: readonly string[];
}

const listName = "declared.json";

/** Those of the bundle or the package that runs; `undefined` where the sources do. */
export function bundledDeclarations(): Declarations | undefined {
  if (bundle === undefined && libraryEnding === ".ts") return undefined;
  const folder = bundle === undefined ? library : join(bundle, "types");
  try {
    const list = JSON.parse(readFileSync(join(folder, listName), "utf8")) as Omit<Declarations, "folder">;
    return { folder, ...list };
  } catch {
    return undefined;
  }
}

/** Makes those of all that a fleet imports, in a folder of their own. */
export function makeDeclarations(folder: string): Declarations {
  const compiler = findCompiler(library);
  if (compiler === undefined) throw new Error("TypeScript is not installed: run `npm ci`");
  mkdirSync(folder, { recursive: true });
  const project = join(folder, "tsconfig.json");
  const settings = {
    extends: join(library, "package/tsconfig.json"),
    compilerOptions: {
      rootDir: library,
      outDir: folder,
      removeComments: true,
      typeRoots: [...above(library)].map((path) => join(path, "node_modules/@types")),
    },
    files: [join(library, "index.ts")],
  };
  writeFileSync(project, JSON.stringify(settings));
  const told = execFileSync(compiler.command, [...compiler.args, "-p", project, "--listFiles"], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const sources = told
    .split(/\r?\n/)
    .map((path) => relative(library, path).split(sep).join("/"))
    .filter((name) => name.endsWith(".ts") && !name.startsWith("..") && !isExcerpted(name));
  const paths = sources.map((name) =>
    name.endsWith(".d.ts") ? join(library, name) : join(folder, name.replace(/\.ts$/, ".d.ts")),
  );
  return listed(folder, sources, paths);
}

/** Lists the words of those that a fleet with the package reads. */
export function listDeclarations(folder: string): void {
  const reached = new Set([join(folder, "index.d.ts")]);
  for (const path of reached)
    for (const other of importedBy(path, readFileSync(path, "utf8")))
      if (!isExcerpted(relative(folder, other).split(sep).join("/"))) reached.add(other);
  listed(folder, [], [...reached]);
}

const isExcerpted = (name: string): boolean =>
  [...excerpted.keys()].some((one) => name === `options/generated/${one}.d.ts`);

function listed(folder: string, sources: readonly string[], paths: readonly string[]): Declarations {
  const words = new Set<string>();
  for (const path of paths) wordsOf(readFileSync(path, "utf8"), words);
  const list = { sources, words: [...words] };
  writeFileSync(join(folder, listName), JSON.stringify(list));
  return { folder, ...list };
}

/** The library as the fleet at `root` sees it: TypeScript follows no links of what is imported by its place. */
export function libraryAt(root: string): string {
  const own = join(root, "dsl");
  try {
    return realpathSync(own) === library ? own : library;
  } catch {
    return library;
  }
}

/** What a project that is to read declarations refers to: the library as a project of its own, which has been built. */
export function referenceTo({ folder, sources }: Declarations, root: string, paths: object): object {
  const seen = libraryAt(root);
  return {
    compilerOptions: {
      composite: true,
      noEmit: false,
      emitDeclarationOnly: true,
      rootDir: seen,
      outDir: folder,
      paths,
    },
    files: sources.map((name) => resolve(seen, name)),
  };
}
