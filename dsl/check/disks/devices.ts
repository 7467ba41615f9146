import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, placeOf, text, type Tree } from "../tree.ts";
import { layoutsOf } from "./layout.ts";

/** NV5407: two disks of a host on one device. */
export const devices = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(
    layoutsOf(checked).flatMap(({ host, disks }) => {
      const first = new Map<string, Tree>();
      return disks.flatMap((disk) => {
        const device = text(at(disk, "device"));
        if (device === undefined || !disk.sure) return [];
        const other = first.get(device);
        if (other === undefined) {
          first.set(device, disk);
          return [];
        }
        const names = `${other.path.at(-1)} and ${disk.path.at(-1)}`;
        const message = `${names} of ${host.found.data.name} are both ${device}: what one writes, the other wipes`;
        return [
          told("NV5407", placeOf(at(disk, "device")), message, {
            help: "give each disk a device of its own, best by /dev/disk/by-id",
            also: [label(placeOf(at(other, "device")), "the other one")],
            option: showPath(disk.path),
          }),
        ];
      });
    }),
  );
