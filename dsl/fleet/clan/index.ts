/** Clan: the fleet as a clan, its tags, instances of services, services of one's own. */
export { clan, type Clan, type ClanSpec } from "./clan.ts";
export type { FleetClan } from "./fleet-clan.ts";
