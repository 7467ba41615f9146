/** NV5110: a setting without a default that a machine in a role gets from nowhere. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import { isSymbolic } from "../../nix/expr/symbol.ts";
import type { Rule } from "../rule.ts";
import { inventoryOf, type InstanceUse, type RoleUse } from "./inventory.ts";

/** Role, tags and machine together give every machine what its role asks for. */
export const checkMissingSettings: Rule = (checked) =>
  checked.partial
    ? []
    : inventoryOf(checked).flatMap((use) => use.roles.flatMap((role) => missing(use, role)));

function missing({ found }: InstanceUse, role: RoleUse): readonly Diagnostic[] {
  const { known, members = [], data } = role;
  if (known === undefined) return [];
  const required = [...known.settings().children].flatMap(([name, { option }]) =>
    option === undefined || option.hasDefault || option.readOnly || option.internal ? [] : [name],
  );
  return members.flatMap(({ host, by }) => {
    const given = [data.settings, ...by.map(({ settings }) => settings)];
    // What only Nix knows may hold anything.
    if (given.some(isSymbolic)) return [];
    const set = new Set(given.flatMap((settings) => Object.keys(settings ?? {})));
    const absent = required.filter((name) => !set.has(name));
    if (absent.length === 0) return [];
    const names = absent.map((name) => JSON.stringify(name)).join(", ");
    const message = `${JSON.stringify(host.data.name)} has the role ${JSON.stringify(role.name)} of ${JSON.stringify(found.data.name)} without ${names}`;
    const help = "set it for the role, a tag or the machine: the service has no default";
    return [problem("NV5110", by[0] ?? role, message, help)];
  });
}
