/** The pages with code blocks: README and the guide. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "../dsl/compile/compile.ts";
import { rooms } from "../dsl/compile/discover.ts";
import { shown } from "../dsl/compile/emit/paths.ts";
import { filled, typescriptOf } from "./blocks.ts";

/** The project's directory. */
export const project = join(import.meta.dirname, "..");

/** Every page with its text, and the text that it should have. */
export async function pages(): Promise<
  readonly { readonly path: string; readonly text: string; readonly wanted: string }[]
> {
  const generated = await build(project);
  const found = [];
  for (const path of ["README.md", ...guide()]) {
    const text = readFileSync(join(project, path), "utf8");
    const added = [...typescriptOf(text)].filter(([file]) => !existsSync(join(project, file)));
    const built = added.length === 0 ? generated : await withFiles(added);
    const own = new Map(added);
    const read = (file: string): string => {
      const content = built.get(file) ?? own.get(file);
      if (content !== undefined) return content;
      if (file.startsWith("out/")) throw new Error(`the build makes no ${file}`);
      return readFileSync(join(project, file), "utf8");
    };
    found.push({ path, text, wanted: filled(text, read) });
  }
  return found;
}

const guide = (): readonly string[] =>
  readdirSync(join(project, "docs/guide"))
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => `docs/guide/${name}`);

/** What a build of a fleet writes, by path. An error in the fleet is one of the page. */
async function build(root: string): Promise<ReadonlyMap<string, string>> {
  const { files, diagnostics } = await compile(root);
  const error = diagnostics.find(({ severity }) => severity === "error");
  if (error !== undefined) throw new Error(`${error.code}: ${error.message}`);
  return new Map(files.map(({ path, bytes }) => [shown(path), bytes.toString()]));
}

/** The build of the fleet with the files that a page adds to it. */
async function withFiles(added: Iterable<readonly [path: string, text: string]>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-page-")));
  try {
    for (const name of [...rooms, "package.json", "tsconfig.json"])
      cpSync(join(project, name), join(root, name), { recursive: true });
    for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
    for (const [path, text] of added) writeFileSync(join(root, path), text);
    return await build(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
