import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { language } from "./language.ts";

const directory = mkdtempSync(join(tmpdir(), "nivis-language-"));
afterAll(() => rmSync(directory, { recursive: true }));
const withoutNix = spawnSync("nix-instantiate", ["--version"]).error !== undefined;

describe.skipIf(withoutNix)("Nix's own words", () => {
  it.each(Object.entries(language))("%s", (code, { text, says }) => {
    const file = join(directory, `${code}.nix`);
    writeFileSync(file, text);
    const run = spawnSync("nix-instantiate", ["--eval", "--strict", file], { encoding: "utf8" });
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain(`error: ${says}`);
  });
});
