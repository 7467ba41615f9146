/** What the rules say to a small fleet. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { clanInputs } from "../fleet/testing/clan.ts";
import { build, flakeSources, summary, type Sources } from "../fleet/testing/project.ts";
import { checkFleet } from "./index.ts";

async function found(sources: Sources): Promise<readonly Diagnostic[]> {
  const { lowered, diagnostics } = await build({ ...flakeSources, ...sources });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(summary).join("\n"));
  return checkFleet({ ...lowered, read: (path) => sources[path], partial: false, today: "2027-01-01" });
}

/** `NV5601 flake/ci.ts:3 message` for everything that the rules report; throws when the fleet does not load or lower. */
export const checked = async (sources: Sources): Promise<readonly string[]> =>
  (await found(sources)).map(summary);

/** The same of a fleet whose inputs are enough for a clan: `error NV5101 hosts/a.ts:3 message — help`. */
export const checkedInClan = async (sources: Sources): Promise<readonly string[]> =>
  (await found({ ...clanInputs, ...sources })).map(
    (one) => `${one.severity} ${summary(one)}${one.help === undefined ? "" : ` — ${one.help}`}`,
  );
