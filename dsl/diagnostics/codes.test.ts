import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { codes } from "./codes.ts";

const library = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Codes as string literals in the library, with a file that reports each. */
function reported(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(library, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || /\.test(?:-d)?\.ts$|diagnostics.codes\.ts$|\.d\.ts$|scratch/.test(name))
      continue;
    const text = readFileSync(join(library, name), "utf8");
    for (const [code] of text.matchAll(/(?<=["'`])NV\d{4}(?=["'`])/g)) found.set(code, name);
  }
  return found;
}

it("every code that is reported is listed, and the other way round", () => {
  const used = reported();
  const missing = [...used]
    .filter(([code]) => codes[code] === undefined)
    .map(([code, file]) => `${code} in ${file}`);
  expect(missing).toEqual([]);
  expect(Object.keys(codes).filter((code) => !used.has(code))).toEqual([]);
});

it("codes are in order", () => {
  expect(Object.keys(codes)).toEqual(Object.keys(codes).toSorted());
});
