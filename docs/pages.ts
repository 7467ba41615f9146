/** The pages with code blocks: README and the guide. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "../dsl/compile/compile.ts";
import { shown } from "../dsl/compile/emit/paths.ts";
import { filled } from "./blocks.ts";

/** The project's directory. */
export const project = join(import.meta.dirname, "..");

/** Every page with its text, and the text that it should have. */
export async function pages(): Promise<
  readonly { readonly path: string; readonly text: string; readonly wanted: string }[]
> {
  const { files } = await compile(project);
  const generated = new Map(files.map(({ path, bytes }) => [shown(path), bytes.toString()]));
  const read = (path: string): string => {
    const built = generated.get(path);
    if (built !== undefined) return built;
    if (path.startsWith("out/")) throw new Error(`the build makes no ${path}`);
    return readFileSync(join(project, path), "utf8");
  };
  return ["README.md", ...guide()].map((path) => {
    const text = readFileSync(join(project, path), "utf8");
    return { path, text, wanted: filled(text, read) };
  });
}

const guide = (): readonly string[] =>
  readdirSync(join(project, "docs/guide"))
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => `docs/guide/${name}`);
