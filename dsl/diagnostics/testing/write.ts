/**
 * Writes what the examples print (`golden/`) and `docs/errors.md`: `npx tsx dsl/diagnostics/testing/write.ts`. With `--json`
 * it writes nothing and prints the outcomes: tests ask so, since circles of imports are no circles inside of vitest.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { insteadOf } from "../../compile/mistakes/instead.ts";
import { documentOf } from "../document.ts";
import { allPages } from "../page.ts";
import { outcomes } from "./fixtures.ts";

const pages = allPages();
const found = await outcomes(pages);
if (process.argv.includes("--json")) process.stdout.write(JSON.stringify([...found.values()]));
else writeAll();

function writeAll(): void {
  const golden = join(import.meta.dirname, "../golden");
  mkdirSync(golden, { recursive: true });
  for (const name of readdirSync(golden)) if (!found.has(name.slice(0, -4))) rmSync(join(golden, name));
  for (const { code, codes, text } of found.values()) {
    writeFileSync(join(golden, `${code}.txt`), text);
    if (codes.join() !== code)
      console.warn(`${code}: its example reports ${codes.join(", ") || "nothing"}\n${text}`);
  }
  const document = documentOf(pages, { printed: (code) => found.get(code)?.text, instead: insteadOf });
  writeFileSync(join(import.meta.dirname, "../../../docs/errors.md"), document);
  console.log(`docs/errors.md: ${pages.length} pages, ${found.size} examples`);
}
