import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, placeOf, text, type Tree } from "../tree.ts";
import { layoutsOf } from "./layout.ts";

/** NV5408: a dataset that ZFS mounts elsewhere than the system, or not at all. */
export const datasets = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap(({ groups }) =>
      groups.zpool.flatMap((pool) => [...at(pool, "datasets").names.values()].flatMap(dataset)),
    ),
  );

function dataset(tree: Tree): readonly Diagnostic[] {
  const system = text(at(tree, "mountpoint"));
  const own = at(tree, "options", "mountpoint");
  const zfs = text(own);
  if (system === undefined) return [];
  const canmount = at(tree, "options", "canmount");
  if (text(canmount) === "off" || zfs === "none") {
    const why = zfs === "none" ? 'its options say mountpoint = "none"' : 'its options say canmount = "off"';
    const message = `${showPath(tree.path)} is never mounted at ${JSON.stringify(system)}: ${why}`;
    const at0 = placeOf(zfs === "none" ? own : canmount);
    const help = "leave out one of the two";
    return [told("NV5408", at0, message, { help, severity: "warning", option: showPath(tree.path) })];
  }
  if (zfs === undefined || zfs === "legacy" || zfs === system) return [];
  const message = `${showPath(tree.path)} is at ${JSON.stringify(system)} for the system and at ${JSON.stringify(zfs)} for ZFS`;
  return [
    told("NV5408", placeOf(own), message, {
      help: `write \`mountpoint: "legacy"\` in its options, or the same path twice`,
      severity: "warning",
      option: showPath(tree.path),
    }),
  ];
}
