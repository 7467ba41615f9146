/** What is kept in `.nivis/` is of one place: copies of files name others by their paths. */
import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../disk/write.ts";

/** Forgets what came to the fleet at `root` with a copy of its directory, or was kept before it was moved. */
export function keepToPlace(root: string): void {
  const kept = join(root, ".nivis");
  const place = join(kept, "place");
  const here = realpathSync(root);
  const known = existsSync(place) ? readFileSync(place, "utf8") : undefined;
  if (known === here) return;
  if (known !== undefined) rmSync(kept, { recursive: true, force: true });
  writeWhole(place, here);
}
