/** Plays the pages anew: `npx tsx docs/transcript/write.ts`. Only what lasts is looked at: a page of other times stays. */
import { readFileSync, writeFileSync } from "node:fs";
import { lasting } from "./page.ts";
import { played } from "./pages.ts";
import { play } from "./play.ts";

for (const path of played) {
  const page = readFileSync(path, "utf8");
  const now = await play(page);
  if (lasting(now) === lasting(page)) continue;
  writeFileSync(path, now);
  console.log(path);
}
