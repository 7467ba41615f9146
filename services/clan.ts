import { clan } from "../dsl";

/** The fleet as a clan: every host is one of its machines. */
export const fleetClan = clan({
  meta: {
    name: "example-fleet",
    domain: "zt",
    description: "four Macs, two servers, two machines to compute on",
  },
});

declare module "../dsl" {
  interface FleetClan {
    clan: typeof fleetClan;
  }
}
