/** `just` itself, for tests: where it is on PATH it says what a justfile means. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const hasJust =
  spawnSync("just", ["--version"], { encoding: "utf8" }).stdout?.startsWith("just ") === true;
if (!hasJust) console.log("no just on PATH: tests that ask it are skipped");

/** Does something in a directory with this justfile; it is gone afterwards. */
export function withJustfile<T>(text: string, use: (directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), "nivis-just-"));
  try {
    writeFileSync(join(directory, "justfile"), text);
    return use(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** What `just` prints in a directory with this justfile. */
export const runJust = (text: string, ...words: readonly string[]): string =>
  withJustfile(text, (cwd) =>
    execFileSync("just", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }),
  );
