/** Real Nix for tests. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasNix } from "../../parse/testing/nix.ts";

export { hasNix };
if (!hasNix)
  console.log("no nix-instantiate 2.24 or newer on PATH: tests that evaluate with Nix are skipped");

/** The values of many expressions, in one process, as JSON gives them. */
export function evaluate(expressions: readonly string[]): readonly unknown[] {
  const dir = mkdtempSync(join(tmpdir(), "nivis-eval-"));
  try {
    const file = join(dir, "all.nix");
    writeFileSync(file, `[\n${expressions.map((text) => `(\n${text}\n)`).join("\n")}\n]\n`);
    const args = ["--eval", "--strict", "--json", "--readonly-mode", file];
    const out = execFileSync("nix-instantiate", args, { encoding: "utf8", maxBuffer: 1 << 28 });
    return JSON.parse(out) as readonly unknown[];
  } finally {
    rmSync(dir, { recursive: true });
  }
}
