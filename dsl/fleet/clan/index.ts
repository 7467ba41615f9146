/** Clan: the fleet as a clan, its tags, instances of services, services of one's own. */
export { clan, type Clan, type ClanSpec } from "./clan.ts";
export { clanService, type ClanService } from "./clan-service.ts";
export type { FleetClan } from "./fleet-clan.ts";
export { instance, type Instance, type InstanceRole } from "./instance.ts";
export { machineTags, type ComputedTag, type FleetTags, type HostTag, type Tag } from "./machine-tags.ts";
export { serviceRole, type ServiceRole } from "./service-role.ts";
