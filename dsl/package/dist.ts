/** What is published: `dsl/` as JavaScript, with its declarations and data. */
import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findCompiler } from "../compile/typecheck/compiler.ts";
import { bundlePage } from "../graph/bundle.ts";
import { styleFiles } from "../graph/styles.ts";

const here = import.meta.dirname;
const dsl = join(here, "..");

/** The folders with files that are read when Nivis runs, or that its declarations name. */
const data = ["options/data", "options/generated", "options/extract"];
const isData = (path: string): boolean =>
  !/\/fixtures(?:\/|$)|clan-services\.nix$/.test(path) && (!path.endsWith(".ts") || path.endsWith(".d.ts"));

/** Compiles what the entry points reach, and puts the data beside it. */
export function build(to: string): void {
  rmSync(to, { recursive: true, force: true });
  const compiler = findCompiler(dsl);
  if (compiler === undefined) throw new Error("TypeScript is not installed: run `npm ci`");
  const args = [...compiler.args, "-p", join(here, "tsconfig.json"), "--outDir", to];
  execFileSync(compiler.command, args, { stdio: "inherit" });
  for (const folder of data) cpSync(join(dsl, folder), join(to, folder), { recursive: true, filter: isData });
  for (const file of styleFiles) cpSync(join(dsl, "graph", file), join(to, "graph", file));
  writeFileSync(join(to, "graph/page.js"), bundlePage());
  cpSync(join(here, "tsconfig.fleet.json"), join(to, "tsconfig.json"));
}
