/** Small fleets for tests of rules: what is said of them. */
import { clanInputs } from "../../fleet/testing/clan.ts";
import { build, summary, type Sources } from "../../fleet/testing/project.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { rulesOfParts } from "./fleet.ts";

/** What is reported of a fleet of these files, which is a clan. */
export async function reported(sources: Sources): Promise<readonly Diagnostic[]> {
  const built = await build({
    ...clanInputs,
    "services/clan.ts": `import { clan } from "../dsl"; export const fleetClan = clan({ meta: { name: "x" } });`,
    ...sources,
  });
  return [...built.diagnostics, ...rulesOfParts(built, sources)];
}

/** The same on a line each: `NV5201 hosts/a.ts:3 message`, warnings with a mark. */
export const said = async (sources: Sources): Promise<readonly string[]> =>
  (await reported(sources)).map(
    (found) => `${found.severity === "warning" ? "warning " : ""}${summary(found)}`,
  );
