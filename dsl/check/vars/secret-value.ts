/** NV5201: the value of a secret, which only the machine has. */
import { filesOf } from "../../fleet/vars/data.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { generatorsOf } from "./generators.ts";
import { readsOf } from "./reads.ts";

/** Reports every `.value` of a file that is secret. */
export const secretValue: Rule = (fleet) => {
  const generators = generatorsOf(fleet);
  if (generators.size === 0) return [];
  const told = new Set<object>();
  return fleet.modules.flatMap(readsOf).flatMap(({ generator, file, field, origin }) => {
    const known = generators.get(generator);
    const spec = known === undefined ? undefined : filesOf(known.vars).get(file);
    if (spec === undefined || field !== "value" || spec.secret === false || known?.extended === true)
      return [];
    if (told.has(origin)) return [];
    told.add(origin);
    const message = `${JSON.stringify(file)} of the vars generator ${JSON.stringify(generator)} is secret: its value is not known here`;
    const help = `give its path to what reads it on the machine (.path), or declare it public: files: { ${quoted(file)}: { secret: false } }`;
    return [problem("NV5201", { origin }, message, help)];
  });
};

/** A name as a key of an object literal. */
export const quoted = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
