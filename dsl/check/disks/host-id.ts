import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined } from "../tree.ts";
import { knownInputs } from "./inputs.ts";
import { layoutsOf } from "./layout.ts";

/** NV5412: a host with a ZFS pool and without `networking.hostId`, by which ZFS tells machines apart. */
export const hostId = (checked: FleetToCheck): readonly Diagnostic[] =>
  layoutsOf(checked).flatMap(({ host, groups }) => {
    const [pool] = groups.zpool;
    const networking = at(host.config, "networking");
    if (pool === undefined || !pool.sure || host.unread || networking.open) return [];
    if (isDefined(at(networking, "hostId")) || !knownInputs(host, checked.fleet)) return [];
    // srvos gives one to each machine that is a server or a desktop.
    if (host.inputs.some((path) => /^(?:common|server|desktop)$/.test(path.at(-1) ?? ""))) return [];
    const message = `${host.found.data.name} has a ZFS pool and no networking.hostId`;
    const help = "give it eight hexadecimal digits: head -c4 /dev/urandom | od -A none -t x4";
    return [told("NV5412", pool.origin, message, { help, option: "networking.hostId" })];
  });
