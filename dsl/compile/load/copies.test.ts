import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFleet, writeFiles } from "./temporary-fleet.ts";
import { loadAll } from "./testing.ts";

const copies = (root: string) =>
  readdirSync(join(root, ".nivis/load"), { recursive: true, encoding: "utf8" })
    .filter((name) => /^home.*\.js$/.test(name))
    .toSorted();

describe("copies", () => {
  it("keep every line where it was", async () => {
    const text =
      "// é\n\nexport const x = {\n  a: [\n    1,\n  ]\n    .filter(isFinite)\n    ?.includes(1),\n};\nfunction f() {\n  return f;\n}\nexport { f };\n";
    const root = temporaryFleet({ "home/a.ts": text });
    await loadAll(root);
    const copy = readFileSync(join(root, ".nivis/load", copies(root)[0] ?? ""), "utf8").split("\n");
    text
      .split("\n")
      .slice(0, -1)
      .forEach((line, index) => {
        for (const word of line.match(/\w{2,}/g) ?? []) expect(copy[index]).toContain(word);
      });
  });

  it("are written once per text, and again for what imports a changed file", async () => {
    const root = temporaryFleet({
      "home/a.ts": 'import { b } from "./b";\nexport const a = b + 1;',
      "home/b.ts": "export const b = 1;",
      "home/c.ts": "export const c = 1;",
    });
    await loadAll(root);
    const before = copies(root);
    const stamps = before.map((name) => statSync(join(root, ".nivis/load", name)).ino);
    await loadAll(root);
    expect(copies(root)).toEqual(before);
    expect(before.map((name) => statSync(join(root, ".nivis/load", name)).ino)).toEqual(stamps);
    writeFiles(root, { "home/b.ts": "export const b = 2;" });
    const { exports } = await loadAll(root);
    expect(exports.map(({ value }) => value)).toEqual([3, 2, 1]);
    const added = copies(root).filter((name) => !before.includes(name));
    expect(added.map((name) => name.replace(/\.[0-9a-f]{16}/, ""))).toEqual(["home/a.js", "home/b.js"]);
  });

  it("do not depend on a cache that is damaged or gone", async () => {
    const root = temporaryFleet({ "home/a.ts": "export const a = { n: 1 };" });
    const names = async () => (await loadAll(root)).exports.map(({ name }) => name);
    expect(await names()).toEqual(["a"]);
    writeFileSync(join(root, ".nivis/load/facts.json"), "{ not JSON");
    expect(await names()).toEqual(["a"]);
    rmSync(join(root, ".nivis"), { recursive: true });
    expect(await names()).toEqual(["a"]);
  });
});
