import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, placeOf } from "../tree.ts";
import { layoutsOf, withoutSlash, type Layout, type Mount } from "./layout.ts";

/** NV5401: two filesystems of a host at one mountpoint, by disko or by `fileSystems`. */
export const mountpoints = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(layoutsOf(checked).flatMap(sharedBy));

function sharedBy(layout: Layout): readonly Diagnostic[] {
  const host = layout.host.found.data.name;
  const first = new Map<string, Mount>();
  return [...byHand(layout), ...layout.mounts].flatMap((mount) => {
    if (!mount.sure) return [];
    const other = first.get(mount.mountpoint);
    if (other === undefined) {
      first.set(mount.mountpoint, mount);
      return [];
    }
    const what =
      mount.mountpoint === "/" ? "two roots" : `two filesystems at ${JSON.stringify(mount.mountpoint)}`;
    return [
      told("NV5401", mount.origin, `${host} has ${what}: ${other.what} and ${mount.what}`, {
        help: "mount one of them elsewhere, or not at all",
        also: [label(other.origin, "the other one")],
        option: showPath(mount.tree.path),
      }),
    ];
  });
}

/** `fileSystems` with a device of their own; without one they add to what disko defines. */
function byHand({ host }: Layout): readonly Mount[] {
  return [...at(host.config, "fileSystems").names].flatMap(([mountpoint, tree]): readonly Mount[] => {
    const device = at(tree, "device");
    if (!isDefined(device)) return [];
    const what = showPath(tree.path);
    return [{ mountpoint: withoutSlash(mountpoint), origin: placeOf(device), what, tree, sure: device.sure }];
  });
}
