/** What the rules say to a small fleet. */
import { build, flakeSources, summary, type Sources } from "../fleet/testing/project.ts";
import { checkFleet } from "./index.ts";

/** `NV5601 flake/ci.ts:3 message` for everything that the rules report; throws when the fleet does not load or lower. */
export async function checked(sources: Sources): Promise<readonly string[]> {
  const { lowered, diagnostics } = await build({ ...flakeSources, ...sources });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(summary).join("\n"));
  return checkFleet({ ...lowered, partial: false }).map(summary);
}
