/** The flake to explain errors of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, outOf } from "../compile/compile.ts";
import { readSourceMap } from "../compile/source-map.ts";
import type { Flake } from "./places.ts";

/**
 * The flake as the last build left it; where no build has, or `out/` has changed since, as one would make it now. `notes` say
 * what that means for the places told.
 */
export async function flakeToExplain(
  root: string,
): Promise<{ readonly files: Flake; readonly notes: readonly string[] }> {
  const out = outOf(root);
  const kept = readSourceMap(root, out);
  if (kept !== undefined) return { files: kept, notes: [] };
  const { mapped } = await compile(root);
  const same = mapped.every(({ path, text }) => {
    try {
      return readFileSync(join(out, path), "utf8") === text;
    } catch {
      return false;
    }
  });
  const stale = "out/ is not what the TypeScript says now: lines may be off. Build, and run Nix again.";
  return { files: mapped, notes: same ? [] : [stale] };
}
