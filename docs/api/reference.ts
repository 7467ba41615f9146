/** The reference: what `docs/reference/` should hold, by path. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { referencePages } from "./render.ts";
import { Sources } from "./source.ts";

const folder = "docs/reference";

/** The pages of the reference, by their paths in the project. */
export function reference(project: string): ReadonlyMap<string, string> {
  const sources = new Sources(project);
  const pages = referencePages(sources, sources.exportsOf("dsl/index.ts"));
  return new Map([...pages].map(([name, text]) => [`${folder}/${name}`, text]));
}

/** Pages that are there and that nothing generates any more. */
export function stale(project: string, pages: ReadonlyMap<string, string>): readonly string[] {
  return readdirSync(join(project, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !pages.has(path));
}
