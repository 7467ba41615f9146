/** What is known of the modules of inputs. */
import type { Fleet } from "../../fleet/lower/fleet.ts";
import type { CheckedHost } from "../hosts.ts";

/** Projects whose modules define no filesystem, pool or host identity but where a rule says so. */
const known: ReadonlySet<string> = new Set([
  "nix-community/disko",
  "nix-community/srvos",
  "nix-community/home-manager",
  "Mic92/sops-nix",
  "NixOS/nixos-hardware",
]);

/** The project an input comes from: `nix-community/disko`. */
export function projectOf(fleet: Fleet, input: string): string | undefined {
  const url = fleet.of("inputs")[0]?.data.inputs[input]?.url ?? "";
  return /^[a-z+]+:([^/?]+\/[^/?]+)/.exec(url)?.[1];
}

/** Whether a host imports modules of well-known inputs alone. */
export const knownInputs = (host: CheckedHost, fleet: Fleet): boolean =>
  host.inputs.every(([, input]) => input !== undefined && known.has(projectOf(fleet, input) ?? ""));
