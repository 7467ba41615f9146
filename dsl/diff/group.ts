/** What several machines have in common is told once. */
import type { Difference, MachineChange, MachineName } from "./compare.ts";
import type { Change } from "./options.ts";

/** Changes that some machines share, and no others have. */
export interface Group {
  readonly machines: readonly MachineName[];
  readonly changes: readonly Change[];
}

/** The changes of machines that are on both sides, by the machines that have them: those of most machines first. */
export function groupsOf(machines: readonly MachineChange[]): readonly Group[] {
  const owners = new Map<string, { readonly change: Change; readonly machines: MachineChange[] }>();
  for (const machine of machines) {
    if (machine.status !== "changed") continue;
    for (const change of machine.changes) {
      const { place } = change;
      const key = `${change.key}\n${place.file}:${place.line}:${place.column}`;
      const found = owners.get(key);
      if (found === undefined) owners.set(key, { change, machines: [machine] });
      else found.machines.push(machine);
    }
  }
  const groups = new Map<
    string,
    { readonly machines: readonly MachineChange[]; readonly changes: Change[] }
  >();
  for (const { change, machines: owned } of owners.values()) {
    const key = owned.map(({ kind, name }) => `${kind} ${name}`).join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { machines: owned, changes: [change] });
    else group.changes.push(change);
  }
  return [...groups.values()].toSorted((left, right) => right.machines.length - left.machines.length);
}

const classNames = { nixos: "NixOS", darwin: "nix-darwin", homeManager: "home-manager" } as const;

/** What machines of this kind are called: `NixOS`, `home`. */
export const className = ({ kind, class: of }: MachineName): string =>
  kind === "home" ? "home" : classNames[of];

/** `NixOS` of one machine, `all 4 NixOS hosts, 1 home` of several; of homes, the hosts that have them. */
export function kindsOf(group: readonly MachineName[], all: readonly MachineChange[]): string {
  const hosts = [...new Set(group.flatMap(({ on }) => on))].toSorted();
  const on = hosts.length === 0 ? "" : `, on ${hosts.join(", ")}`;
  const names = [...new Set(group.map(className))];
  if (group.length === 1) return names.join("") + on;
  const of = (name: string, machines: readonly MachineName[]): number =>
    machines.filter((machine) => className(machine) === name).length;
  const present = all.filter(({ status }) => status !== "removed");
  const kinds = names.map((name) => {
    const own = of(name, group);
    const what = `${name === "home" ? "home" : `${name} host`}${own === 1 ? "" : "s"}`;
    const every = own > 1 && own === of(name, present);
    return every ? `${own === 2 ? "both" : `all ${own}`} ${what}` : `${own} ${what}`;
  });
  return kinds.join(", ") + on;
}

/** `1 host added, 3 of 8 hosts and 1 of 2 homes change`. */
export function summaryOf({ machines }: Difference): string {
  const one = (kind: string, count: number): string => `${kind}${count === 1 ? "" : "s"}`;
  const whole = (["added", "removed"] as const).flatMap((status) =>
    (["host", "home"] as const).flatMap((kind) => {
      const count = machines.filter((machine) => machine.kind === kind && machine.status === status).length;
      return count === 0 ? [] : [`${count} ${one(kind, count)} ${status}`];
    }),
  );
  let total = 0;
  const parts = (["host", "home"] as const).flatMap((kind) => {
    const own = machines.filter((machine) => machine.kind === kind);
    const changed = own.filter(({ status }) => status === "changed").length;
    const present = own.filter(({ status }) => status !== "removed").length;
    total += changed;
    return changed === 0 ? [] : [`${changed} of ${present} ${one(kind, present)}`];
  });
  const changed = parts.length === 0 ? [] : [`${parts.join(" and ")} ${total === 1 ? "changes" : "change"}`];
  const all = [...whole, ...changed];
  return all.length === 0 ? "The definitions of every host and home are the same" : all.join(", ");
}
