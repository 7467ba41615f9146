/** NV5106: machines of a class for which their role does nothing, by name or pulled in by a tag. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { problem } from "../../fleet/lower/fleet.ts";
import type { Rule } from "../rule.ts";
import { inventoryOf, type InstanceUse, type Membership, type RoleUse } from "./inventory.ts";

const words = { nixos: "NixOS", darwin: "nix-darwin" } as const;

/** Every machine in a role is of a class that the role configures. */
export const checkMachineClasses: Rule = (checked) =>
  checked.partial
    ? []
    : inventoryOf(checked).flatMap((use) => use.roles.flatMap((role) => strangers(use, role)));

function strangers(use: InstanceUse, role: RoleUse): readonly Diagnostic[] {
  const { known, members = [], data } = role;
  // A role that configures nobody tells others about its machines; modules besides may be for the rest.
  if (known === undefined || known.classes.length === 0 || (data.extraModules ?? []).length > 0) return [];
  const classes: readonly string[] = known.classes;
  const clashes = members.filter(({ host }) => !classes.includes(host.data.class));
  const byTag = new Map<string, Membership[]>();
  const found: Diagnostic[] = [];
  for (const member of clashes) {
    const named = member.by.find(({ tag }) => !tag);
    const [by] = member.by;
    if (named !== undefined) found.push(byName(use, role, member, named));
    else if (by !== undefined) {
      const others = byTag.get(by.name);
      if (others === undefined) byTag.set(by.name, [member]);
      else others.push(member);
    }
  }
  for (const [tag, all] of byTag) found.push(pulledIn(use, role, tag, all));
  return found;
}

const configures = ({ service }: InstanceUse, { name, known }: RoleUse): string =>
  `the role ${JSON.stringify(name)} of ${service?.name ?? "the service"} configures ${(known?.classes ?? []).map((of) => words[of]).join(" and ")} machines only`;

const byName = (
  use: InstanceUse,
  role: RoleUse,
  { host }: Membership,
  at: Membership["by"][number],
): Diagnostic =>
  problem(
    "NV5106",
    at,
    `${JSON.stringify(host.data.name)} is a ${words[host.data.class]} machine: ${configures(use, role)}`,
    "take it out of the role: nothing would come of it",
    { at: host, text: "the machine" },
  );

function pulledIn(use: InstanceUse, role: RoleUse, tag: string, members: readonly Membership[]): Diagnostic {
  const [first] = members;
  const at = first?.by.find(({ name }) => name === tag) ?? role;
  const names = members.map(({ host }) => host.data.name).join(", ");
  const wanted = role.known?.classes.length === 1 ? role.known.classes[0] : undefined;
  const help =
    wanted === undefined
      ? "name machines that it configures, or a tag that only those have"
      : tag === "all"
        ? `the tag ${JSON.stringify(wanted)} has the machines that it configures`
        : `name a tag that only ${words[wanted]} machines have: ${JSON.stringify(wanted)} is one`;
  return problem(
    "NV5106",
    at,
    `the tag ${JSON.stringify(tag)} brings in ${names}: ${configures(use, role)}`,
    help,
    first && { at: first.host, text: "one of them" },
  );
}
