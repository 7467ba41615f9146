/** Flakes of fleets that nobody has checked: what Nix says to a mistake, it says to these. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { lower } from "../../fleet/lower/index.ts";
import { discover } from "../discover.ts";
import { load } from "../load/load.ts";
import { library } from "../load/resolve.ts";
import { writeFiles } from "../load/temporary-fleet.ts";
import { printPlan } from "../print.ts";
import type { Printed } from "../print.ts";
import { withProvenance } from "../provenance/provenance.ts";
import type { Files } from "./fleet.ts";

/**
 * Writes a fleet to `root`, and its flake to `root/out`, as if nobody had checked it; `dsl/` is found through a link. With
 * `provenance` it is the flake that tells where its definitions come from.
 */
export async function generate(
  root: string,
  files: Files,
  provenance = false,
): Promise<Printed & { readonly out: string }> {
  if (!existsSync(join(root, "dsl"))) symlinkSync(library, join(root, "dsl"));
  writeFiles(root, { "package.json": '{ "type": "module" }', ...files });
  const loaded = await load(root, discover(root));
  const lowered = lower(loaded, root);
  const printed = printPlan(root, provenance ? withProvenance(lowered) : lowered.files);
  const out = join(root, "out");
  for (const { path, bytes } of printed.files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  return { ...printed, out };
}
