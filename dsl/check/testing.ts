/** What the rules say to a small fleet. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { clanInputs } from "../fleet/testing/clan.ts";
import { build, flakeSources, summary, type Sources } from "../fleet/testing/project.ts";
import { rulesOfParts } from "./testing/fleet.ts";

async function found(sources: Sources): Promise<readonly Diagnostic[]> {
  const built = await build({ ...flakeSources, ...sources });
  if (built.diagnostics.length > 0) throw new Error(built.diagnostics.map(summary).join("\n"));
  return rulesOfParts(built, sources);
}

/** `NV5601 flake/ci.ts:3 message` for everything that the rules report; throws when the fleet does not load or lower. */
export const checked = async (sources: Sources): Promise<readonly string[]> =>
  (await found(sources)).map(summary);

/** The same of a fleet whose inputs are enough for a clan: `error NV5101 hosts/a.ts:3 message — help`. */
export const checkedInClan = async (sources: Sources): Promise<readonly string[]> =>
  (await found({ ...clanInputs, ...sources })).map(
    (one) => `${one.severity} ${summary(one)}${one.help === undefined ? "" : ` — ${one.help}`}`,
  );
