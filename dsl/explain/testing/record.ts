/**
 * Records what real Nix says to every case, each in a fleet of its own, where Nix is on PATH:
 *
 *     npx tsx dsl/explain/testing/record.ts LOCK [CASE]
 *
 * `LOCK` is a command that writes the lock file of the flake in a directory, its first argument; it may use the directory
 * that its second argument names.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fleetOf } from "../../compile/mistakes/fleet.ts";
import { generate } from "../../compile/mistakes/generate.ts";
import { asMistake, cases, toldByNix, type Case } from "./cases.ts";

const [lock, only] = process.argv.slice(2);
if (lock === undefined) throw new Error("usage: npx tsx dsl/explain/testing/record.ts LOCK [CASE]");
for (const one of cases) if (only === undefined || one.title === only) await record(lock, one, ".");
for (const one of toldByNix)
  if (only === undefined || one.title === only) await record(lock, one, "provenance");

/** Into a folder of the fixtures; `provenance` is of the flake that is built so. */
async function record(command: string, one: Case, folder: "." | "provenance"): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "nivis-record-"));
  try {
    const { out } = await generate(root, fleetOf([asMistake(one)]), folder === "provenance");
    run(command, [out, join(root, "stubs")], 0);
    const attribute =
      "darwin" in one
        ? `darwinConfigurations.${one.title}.system.drvPath`
        : `nixosConfigurations.${one.title}.config.system.build.toplevel.drvPath`;
    const said = run(
      "nix",
      [
        "eval",
        "--offline",
        "--no-eval-cache",
        ...(one.trace || folder === "provenance" ? ["--show-trace"] : []),
        `path:${out}#${attribute}`,
      ],
      1,
    );
    // Where the store lies is the machine's business.
    const text = said.replaceAll(/\/[^\s'"`]*\/store\//g, "/nix/store/").replaceAll(out, "out");
    writeFileSync(join(import.meta.dirname, "../fixtures", folder, `${one.title}.txt`), text);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What a command prints to standard error. */
function run(command: string, args: readonly string[], wanted: number): string {
  const { stderr, status, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== wanted) throw new Error(`${command} ${args.join(" ")}: exit status ${status}\n${stderr}`);
  return stderr;
}
