/** NV5211: the path of a secret that stays where vars are generated. */
import { filesOf } from "../../fleet/vars/data.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";
import { readsOf } from "./reads.ts";
import { quoted } from "./secret-value.ts";

/** Reports every use of such a path: no machine has the file. */
export const notDeployed: Rule = (fleet) => {
  const generators = generatorsOf(fleet);
  if (generators.size === 0) return [];
  return fleet.modules.flatMap(readsOf).flatMap(({ generator, file, field, origin }) => {
    const known = generators.get(generator);
    const spec = known === undefined ? undefined : filesOf(known.vars).get(file);
    if (known === undefined || known.extended || spec === undefined) return [];
    if (field !== "path" || spec.secret === false || spec.deploy !== false) return [];
    const message = `${JSON.stringify(file)} of the vars generator ${JSON.stringify(generator)} is on no machine: it says deploy: false`;
    const help = `leave deploy out of files: { ${quoted(file)}: { … } } for a file that machines read; a generator that depends on this one has it in $in/${generator}/${file}`;
    return [problem("NV5211", { origin }, message, help, { at: known.found, text: "declared here" })];
  });
};
