/** Which class an option list belongs to. */
import type { Entry } from "./load/extracted.ts";
import type { OptionNode } from "./model/node.ts";
import { type ProjectClass, projectClasses } from "./project.ts";
import { shippedSchema } from "./schema.ts";

/** The share of a list's options that the shipped schema of a class knows. */
function shareKnown(entries: readonly Entry[], root: OptionNode): number {
  const known = entries.filter(({ loc }) => {
    let node: OptionNode | undefined = root;
    for (const name of loc) node = node?.children.get(name);
    return node?.option !== undefined;
  });
  return known.length / Math.max(entries.length, 1);
}

/** The class that most options of a list are known of; `undefined` where that is less than half of them. */
export function likelyClass(entries: readonly Entry[]): ProjectClass | undefined {
  const shares = projectClasses.map((name) => [name, shareKnown(entries, shippedSchema(name).root)] as const);
  const [best, share] = shares.reduce((most, next) => (next[1] > most[1] ? next : most));
  return share >= 0.5 ? best : undefined;
}
