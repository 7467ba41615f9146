import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { showPath } from "../../options/check.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, literal, placeOf, text } from "../tree.ts";
import { layoutsOf, nameOf, type Layout, type Member } from "./layout.ts";

const words: Readonly<Record<Member["of"], string>> = {
  zpool: "pool",
  lvm_vg: "volume group",
  mdadm: "array",
};
const kinds = Object.keys(words) as readonly Member["of"][];
const content: Readonly<Record<Member["of"], string>> = { zpool: "zfs", lvm_vg: "lvm_pv", mdadm: "mdraid" };

/** NV5403: a partition for a pool, volume group or array that is not there; a thin volume without its pool. */
export const missingGroups = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(layoutsOf(checked).flatMap((layout) => [...strays(layout), ...thin(layout)]));

function strays({ host, groups, members }: Layout): readonly Diagnostic[] {
  return members.flatMap(({ of, name, origin, tree }) => {
    if (host.unread || at(host.config, "disko", "devices").open) return [];
    const there = at(host.config, "disko", "devices", of);
    const names = groups[of].map(nameOf);
    if (there.open || names.includes(name) || names.includes(undefined)) return [];
    const near = nearest(name, names as readonly string[]);
    return [
      told("NV5403", origin, `${host.found.data.name} has no ${words[of]} ${JSON.stringify(name)}`, {
        help:
          near === undefined
            ? `declare disko.devices.${of}.${name}`
            : `did you mean ${JSON.stringify(near)}?`,
        option: showPath(tree.path),
      }),
    ];
  });
}

/** Thin volumes name the volume that holds them. */
function thin({ groups }: Layout): readonly Diagnostic[] {
  return groups.lvm_vg.flatMap((group) => {
    const volumes = at(group, "lvs");
    return [...volumes.names.values()].flatMap((volume) => {
      const pool = at(volume, "pool");
      const name = text(pool);
      if (text(at(volume, "lvm_type")) !== "thinlv" || name === undefined || volumes.open) return [];
      const holder = [...volumes.names.values()].find((other) => nameOf(other) === name);
      const type = holder === undefined ? null : literal(at(holder, "lvm_type"));
      if (
        holder !== undefined &&
        (type === "thin-pool" || (type === undefined && isDefined(at(holder, "lvm_type"))))
      )
        return [];
      const message = `${showPath(group.path)} has no thin pool ${JSON.stringify(name)}`;
      const help = `declare lvs.${name} with \`lvm_type: "thin-pool"\``;
      return [told("NV5403", placeOf(pool), message, { help, option: showPath(volume.path) })];
    });
  });
}

/** NV5404: a pool, volume group or array that no partition fills. */
export const emptyGroups = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap((layout) =>
      kinds.flatMap((of) =>
        layout.groups[of].flatMap((group) => {
          const name = nameOf(group);
          if (layout.open || name === undefined || !group.sure) return [];
          if (membersOf(layout, of, name).length > 0) return [];
          const help = `give a partition \`content: { type: "${content[of]}", … }\` that names it`;
          const message = `no partition of ${layout.host.found.data.name} fills the ${words[of]} ${JSON.stringify(name)}`;
          return [told("NV5404", group.origin, message, { help, option: showPath(group.path) })];
        }),
      ),
    ),
  );

const membersOf = (layout: Layout, of: Member["of"], name: string): readonly Member[] =>
  layout.members.filter((member) => member.of === of && member.name === name);

/** How many members each kind of redundancy takes at least. */
const least: Readonly<Record<Exclude<Member["of"], "lvm_vg">, Readonly<Record<string, number>>>> = {
  zpool: { mirror: 2, raidz: 2, raidz1: 2, raidz2: 3, raidz3: 4 },
  mdadm: { "4": 2, "5": 2, "6": 4, "10": 2 },
};

/** NV5406: fewer members than a mirror or RAID takes. */
export const fewMembers = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap((layout) =>
      (["zpool", "mdadm"] as const).flatMap((of) =>
        layout.groups[of].flatMap((group) => {
          const option = at(group, of === "zpool" ? "mode" : "level");
          const mode = String(literal(option));
          const wanted = least[of][mode];
          const has = membersOf(layout, of, nameOf(group) ?? "").length;
          // None at all is told by NV5404.
          if (layout.open || wanted === undefined || has === 0 || has >= wanted) return [];
          const kind = of === "zpool" ? mode : `RAID ${mode}`;
          const message = `the ${words[of]} ${JSON.stringify(nameOf(group))} is a ${kind} of ${has}, which takes ${wanted} at least`;
          const help = `give it ${wanted - has} more, or another ${of === "zpool" ? "mode" : "level"}`;
          return [told("NV5406", placeOf(option), message, { help, option: showPath(option.path) })];
        }),
      ),
    ),
  );
