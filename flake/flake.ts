import { flake } from "../dsl";
import { inputs } from "./inputs";
import { substituters, trustedPublicKeys } from "./lib/caches";

/** The fleet: four Macs and four servers. */
export const fleet = flake({
  description: "Workstations and servers of four people, from one flake",
  inputs,
  systems: ["x86_64-linux", "aarch64-linux", "aarch64-darwin"],
  // For whoever builds the flake before any host has its settings; hosts take them from hosts/modules/system/caches.ts.
  nixConfig: {
    "extra-substituters": substituters,
    "extra-trusted-public-keys": trustedPublicKeys,
  },
});
