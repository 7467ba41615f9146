import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined } from "../tree.ts";
import { knownInputs } from "./inputs.ts";
import { layoutsOf } from "./layout.ts";

/** NV5402: a host whose disks disko describes, and no filesystem at `/`. */
export const root = (checked: FleetToCheck): readonly Diagnostic[] =>
  layoutsOf(checked).flatMap(({ host, mounts, open }) => {
    const { config, found } = host;
    const devices = at(config, "disko", "devices");
    if (open || mounts.some(({ mountpoint }) => mountpoint === "/")) return [];
    const byHand = at(config, "fileSystems");
    if (byHand.open || byHand.names.has("/") || at(config, "disko", "enableConfig").values.length > 0)
      return [];
    // A profile of a cloud brings a root of its own.
    if (
      !knownInputs(host, checked.fleet) ||
      host.inputs.some((path) => path.at(-1)?.startsWith("hardware-") === true)
    )
      return [];
    if (!isDefined(devices)) return [];
    const message = `${found.data.name} mounts nothing at "/": it cannot start`;
    return [
      told("NV5402", devices.origin, message, {
        help: 'give one filesystem, dataset or subvolume `mountpoint: "/"`',
        option: "disko.devices",
      }),
    ];
  });
