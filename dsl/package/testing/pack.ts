/** The package as others get it, for tests. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { library } from "../../compile/load/resolve.ts";

const project = join(library, "..");

/** Packs the project into a directory, with a `dist/` of its own, and gives the tarball. */
export function pack(to: string): string {
  const stage = realpathSync(mkdtempSync(join(tmpdir(), "nivis-pack-")));
  try {
    for (const name of ["package.json", "README.md"]) cpSync(join(project, name), join(stage, name));
    for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(stage, name));
    mkdirSync(to, { recursive: true });
    const name = npm(stage, "pack", "--silent", "--pack-destination", to).trim().split("\n").at(-1) ?? "";
    return join(to, name);
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/** Runs npm quietly, from what it has fetched before where it can. */
export function npm(cwd: string, ...args: readonly string[]): string {
  const quiet = { npm_config_prefer_offline: "true", npm_config_audit: "false", npm_config_fund: "false" };
  const env = { ...process.env, ...quiet, npm_config_update_notifier: "false" };
  return execFileSync("npm", args, { cwd, env, encoding: "utf8" });
}
