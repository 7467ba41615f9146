/** Where the flake with provenance lies: beside the build's cache, never in `out/`. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { readManifest } from "../emit/manifest.ts";
import { journalName, manifestName } from "../emit/paths.ts";
import type { FleetToCheck } from "../../check/rule.ts";
import { printPlan, type Printed } from "../print.ts";
import { withProvenance } from "./provenance.ts";

/** `.nivis/provenance` of a project. */
export const provenanceOf = (root: string): string => join(root, ".nivis", "provenance");

/** The files of the flake with provenance. */
export const provenanceFiles = (root: string, fleet: FleetToCheck): Printed =>
  printPlan(root, withProvenance(fleet));

/**
 * Writes the flake anew: what lies in `out/` without being generated (`flake.lock`, `vars/`, modules of one's own), and the files.
 * Files beside `out/` are for other tools, and are left out.
 */
export function writeProvenance(root: string, out: string, fleet: FleetToCheck): string {
  const { files } = provenanceFiles(root, fleet);
  const generated = readManifest(out);
  const target = provenanceOf(root);
  const fresh = `${target}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  if (existsSync(out))
    cpSync(out, fresh, {
      recursive: true,
      filter: (from) => {
        const path = relative(out, from).replaceAll("\\", "/");
        return ![manifestName, journalName, ".git"].includes(path) && !generated.has(path);
      },
    });
  for (const { path, bytes, executable } of files) {
    if (path.startsWith("../")) continue;
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes, { mode: executable ? 0o755 : 0o644 });
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  return target;
}
