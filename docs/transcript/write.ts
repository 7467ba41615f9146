/** Plays the pages anew: `npx tsx docs/transcript/write.ts`. Only what lasts is looked at: a page of other times stays. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lasting, recordingOn } from "./page.ts";
import { played } from "./pages.ts";
import { play } from "./play.ts";

for (const path of played) {
  const page = readFileSync(path, "utf8");
  const { page: now, pictures, recording } = await play(page);
  for (const [name, picture] of pictures) writeFileSync(join(dirname(path), name), picture);
  const film = recordingOn(page);
  const filmed = film === undefined || existsSync(join(dirname(path), film));
  if (lasting(now) === lasting(page) && filmed) continue;
  if (film !== undefined) writeFileSync(join(dirname(path), film), recording);
  writeFileSync(path, now);
  console.log(path);
}
