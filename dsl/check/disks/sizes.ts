import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, placeOf, text, type Tree } from "../tree.ts";
import { layoutsOf } from "./layout.ts";

const lvm = /^(?:\d+(?:\.\d+)?[bskmgtpe]?(?:i?b)?|(?:100|\d{1,2})%(?:VG|FREE|PVS|ORIGIN)?)$/i;
const zvol = /^\d+(?:\.\d+)?[KMGTPEZ]?(?:i?B)?$/i;

/** NV5413: a size that LVM or ZFS does not understand; disko takes any text there. */
export const sizes = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap(({ groups }) => [
      ...groups.lvm_vg.flatMap((group) =>
        [...at(group, "lvs").names.values()].flatMap((volume) =>
          check(volume, lvm, 'a size as LVM reads it: "20G", "50%VG", "100%FREE"'),
        ),
      ),
      ...groups.zpool.flatMap((pool) =>
        [...at(pool, "datasets").names.values()]
          .filter((dataset) => text(at(dataset, "type")) === "zfs_volume")
          .flatMap((dataset) => check(dataset, zvol, 'a size as ZFS reads it: "8G"')),
      ),
    ]),
  );

function check(tree: Tree, pattern: RegExp, help: string): readonly Diagnostic[] {
  const size = at(tree, "size");
  const value = text(size);
  if (value === undefined || pattern.test(value)) return [];
  const message = `${showPath(tree.path)} has the size ${JSON.stringify(value)}, which is none`;
  return [told("NV5413", placeOf(size), message, { help: `write ${help}`, option: showPath(size.path) })];
}
