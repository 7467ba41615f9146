/** Writes the Markdown of the recorded changes anew: `npx tsx dsl/diff/testing/write.ts`. */
import { writeFileSync } from "node:fs";
import { changes } from "./changes.ts";
import { goldenOf, recorded } from "./record.ts";

for (const change of changes) {
  writeFileSync(goldenOf(change), await recorded(change));
  console.log(goldenOf(change));
}
