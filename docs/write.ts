/**
 * Puts the present text of every file into the code blocks that name it, and writes the reference from the doc comments of
 * the library: `npx tsx docs/write.ts`; with `--reference` that alone.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reference, stale } from "./api/reference.ts";
import { pages } from "./pages.ts";
import { project } from "./project.ts";

mkdirSync(join(project, "docs/reference"), { recursive: true });
const wanted = reference(project);
for (const [path, text] of wanted) write(path, text);
for (const path of stale(project, wanted)) rmSync(join(project, path));
if (!process.argv.includes("--reference")) for (const page of await pages()) write(page.path, page.wanted);

function write(path: string, text: string): void {
  const file = join(project, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  writeFileSync(file, text);
  console.log(path);
}
