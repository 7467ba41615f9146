/** Puts the present text of every file into the code blocks that name it: `npx tsx docs/write.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pages, project } from "./pages.ts";

for (const { path, text, wanted } of await pages()) {
  if (text === wanted) continue;
  writeFileSync(join(project, path), wanted);
  console.log(path);
}
