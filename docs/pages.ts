/** The pages with code blocks: README and the guide. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { answer } from "../dsl/commands/inspect.ts";
import { compile, type Compiled } from "../dsl/compile/compile.ts";
import { rooms } from "../dsl/compile/discover.ts";
import { shown } from "../dsl/compile/emit/paths.ts";
import type { Diagnostic } from "../dsl/diagnostics/diagnostic.ts";
import { linesBelow, render } from "../dsl/diagnostics/render.ts";
import { plainPaint } from "../dsl/diagnostics/style.ts";
import { filesOf, filled, mistakesOf, transcriptsOf } from "./blocks.ts";
import { project } from "./project.ts";

/** A page as it is. */
interface Page {
  readonly path: string;
  readonly text: string;
  /** The files that it adds to the project's as examples. */
  readonly added: Files;
  /** Those that are mistakes. */
  readonly mistakes: Files;
}
type Files = ReadonlyMap<string, string>;

/** Every page with its text, and the text that it should have. */
export async function pages(): Promise<
  readonly { readonly path: string; readonly text: string; readonly wanted: string }[]
> {
  const all = ["README.md", "CONTRIBUTING.md", "docs/comparison.md", ...guide()].map(pageOf);
  // One build for the project, one with the examples of all pages, one with their mistakes as well.
  const plain = built(await compile(project));
  const added = union(all.map((page) => page.added));
  const examples =
    added.size === 0 ? plain : await withFiles(added, async (root) => built(await compile(root)));
  const mistakes = union(all.map((page) => page.mistakes));
  const reports =
    mistakes.size === 0 ? new Map<string, string>() : await withFiles([...added, ...mistakes], reportsOf);
  return await Promise.all(
    all.map(async ({ path, text, added: own }) => {
      const { files, compiled } = own.size === 0 ? plain : examples;
      const printed = new Map<string, string>();
      for (const args of transcriptsOf(text)) printed.set(args, await inspected(compiled, args));
      const wanted = filled(text, {
        read: (file) => {
          const content = files.get(file) ?? own.get(file);
          if (content !== undefined) return content;
          if (file.startsWith("out/")) throw new Error(`${path}: the build makes no ${file}`);
          return readFileSync(join(project, file), "utf8");
        },
        said: (file) => {
          const report = reports.get(file);
          if (report === undefined) throw new Error(`${path}: the build says nothing of ${file}`);
          return report;
        },
        inspected: (args) => printed.get(args) ?? "",
      });
      return { path, text, wanted };
    }),
  );
}

/** The files that the pages add to the project's, by path: what a fleet with all their examples has. */
export const exampleFiles = (): Files => union(guide().map((path) => pageOf(path).added));

function pageOf(path: string): Page {
  const text = readFileSync(join(project, path), "utf8");
  const added = [...filesOf(text)].filter(([file]) => !existsSync(join(project, file)));
  return { path, text, added: new Map(added), mistakes: mistakesOf(text) };
}

const guide = (): readonly string[] =>
  readdirSync(join(project, "docs/guide"))
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => `docs/guide/${name}`);

/** All files of several pages. Two that differ cannot be built together. */
function union(parts: readonly Files[]): Files {
  const all = new Map<string, string>();
  for (const [path, text] of parts.flatMap((part) => [...part])) {
    if ((all.get(path) ?? text) !== text) throw new Error(`two pages show different texts for ${path}`);
    all.set(path, text);
  }
  return all;
}

/** What a build of a fleet writes, by path. An error in the fleet is one of the page. */
function built(compiled: Compiled): { readonly files: Files; readonly compiled: Compiled } {
  const error = compiled.diagnostics.find(({ severity }) => severity === "error");
  if (error !== undefined)
    throw new Error(`${error.labels[0]?.origin.file ?? ""} ${error.code}: ${error.message}`);
  return {
    compiled,
    files: new Map(compiled.files.map(({ path, bytes }) => [shown(path), bytes.toString()])),
  };
}

/** A module in an example need not be imported. */
const ofWholeFleets = /^NV502[0-3]$/;

/** What the build says, by file. */
async function reportsOf(root: string): Promise<Files> {
  const { diagnostics } = await compile(root);
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const file = one.labels[0]?.origin.file ?? "";
    if (!ofWholeFleets.test(one.code)) byFile.set(file, [...(byFile.get(file) ?? []), one]);
  }
  const read = linesBelow(root);
  return new Map([...byFile].map(([file, own]) => [file, render(own, { read, width: 100 })]));
}

const inspected = async (compiled: Compiled, text: string): Promise<string> => {
  const escapes = text.split(" ").includes("--escapes");
  const args = text.split(" ").filter((arg) => !arg.startsWith("--"));
  if (compiled.fleet === undefined) throw new Error("the fleet cannot be inspected");
  return (
    await answer({ args, flags: escapes ? { escapes } : {}, paint: plainPaint }, compiled, compiled.fleet)
  ).text;
};

/** Does something with the fleet and these files; it is gone afterwards. */
async function withFiles<T>(
  files: Iterable<readonly [path: string, text: string]>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-page-")));
  try {
    for (const name of [...rooms, "package.json", "tsconfig.json"])
      cpSync(join(project, name), join(root, name), { recursive: true });
    for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
    for (const [path, text] of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
