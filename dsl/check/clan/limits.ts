/** What a service allows: NV5107 machines of a role, NV5108 instances. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { inventoryOf, type InstanceUse } from "./inventory.ts";

/** As many machines and instances as the manifest of the service says. */
export const checkLimits: Rule = (checked) => {
  if (checked.partial) return [];
  const uses = inventoryOf(checked);
  return [...uses.flatMap(machines), ...instances(uses)];
};

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;

function machines({ found, service, roles }: InstanceUse): readonly Diagnostic[] {
  return [...(service?.roles ?? [])].flatMap(
    ([name, { minMachines = 0, maxMachines }]): readonly Diagnostic[] => {
      const role = roles.find((use) => use.name === name);
      const members = role === undefined ? [] : role.members;
      if (members === undefined) return [];
      const at = role ?? found;
      const what = `the role ${JSON.stringify(name)} of ${JSON.stringify(found.data.name)}`;
      const has = `it has ${members.length === 0 ? "none" : members.length}`;
      if (members.length < minMachines)
        return [problem("NV5107", at, `${what} takes at least ${count(minMachines, "machine")}: ${has}`)];
      if (maxMachines === undefined || members.length <= maxMachines) return [];
      const names = members.map(({ host }) => host.data.name).join(", ");
      const message = `${what} takes ${count(maxMachines, "machine")} at most: ${has}`;
      return [problem("NV5107", at, message, `They are ${names}.`)];
    },
  );
}

function instances(uses: readonly InstanceUse[]): readonly Diagnostic[] {
  const byService = new Map<string, InstanceUse[]>();
  for (const use of uses) {
    const key = use.own === undefined ? (use.builtIn ?? "") : `self ${use.own.name}`;
    const others = byService.get(key);
    if (others === undefined) byService.set(key, [use]);
    else others.push(use);
  }
  return [...byService.values()].flatMap((same) => {
    const [first] = same;
    const most = first?.service?.maxInstances;
    if (first === undefined || most === undefined || same.length <= most) return [];
    return same.slice(most).map(({ found, service }) => {
      const message = `${service?.name ?? ""} takes ${count(most, "instance")} at most: there are ${same.length}`;
      return problem("NV5108", found, message, undefined, { at: first.found, text: "the first one" });
    });
  });
}
