/** Plays the pages anew: `npx tsx docs/transcript/write.ts`. Only what lasts is looked at: a page of other times stays. */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lasting } from "./page.ts";
import { played } from "./pages.ts";
import { play } from "./play.ts";

for (const path of played) {
  const page = readFileSync(path, "utf8");
  const { page: now, pictures } = await play(page);
  for (const [name, picture] of pictures) writeFileSync(join(dirname(path), name), picture);
  if (lasting(now) === lasting(page)) continue;
  writeFileSync(path, now);
  console.log(path);
}
